package vn.kehoach.consolidation.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.consolidation.CollectionFiles;
import vn.kehoach.consolidation.CollectionReports;
import vn.kehoach.consolidation.CollectionView;
import vn.kehoach.consolidation.FreezeService;
import vn.kehoach.download.Downloads;
import vn.kehoach.download.SheetCells;
import vn.kehoach.download.TemporaryContent;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.Turns;

/** A collection over HTTP, with its figures and its files. */
@RestController
@RequestMapping("/api/collections/{id}")
class CollectionController {

    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final CollectionReports collections;
    private final FreezeService freezing;
    private final CollectionFiles files;
    private final Downloads downloads;
    private final Turns turns =
            new Turns(2, Duration.ofSeconds(20), "Máy chủ đang gói tệp của các đợt thu khác; hãy thử lại sau ít phút");

    CollectionController(
            CollectionReports collections, FreezeService freezing, CollectionFiles files, Downloads downloads) {
        this.collections = collections;
        this.freezing = freezing;
        this.files = files;
        this.downloads = downloads;
    }

    @GetMapping
    CollectionView show(@PathVariable String id, Caller caller) {
        return collections.open(Asked.id(id), caller);
    }

    /** Freezes the figures; answers what is frozen. */
    @PostMapping("/freeze")
    @ResponseStatus(HttpStatus.CREATED)
    FrozenAnswer freeze(@PathVariable String id, @RequestBody JsonNode body, Caller caller) {
        freezing.freeze(Asked.id(id), Asked.words(body, "name"), caller);
        return frozen(id, caller);
    }

    /** Opens the frozen figures again. */
    @PostMapping("/reopen")
    FrozenAnswer reopen(@PathVariable String id, @RequestBody JsonNode body, Caller caller) {
        freezing.reopen(Asked.id(id), Asked.words(body, "reason"), caller);
        return frozen(id, caller);
    }

    /** What is frozen, and what is no longer like it. */
    @GetMapping("/freeze")
    FrozenAnswer frozen(@PathVariable String id, Caller caller) {
        return FrozenAnswer.of(freezing.standing(Asked.id(id), caller));
    }

    @GetMapping("/figures.xlsx")
    void figures(@PathVariable String id, Caller caller, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        CollectionView view = collections.open(Asked.id(id), caller);
        downloads.send(
                caller.userId(),
                entry("collection-figures-downloaded", view),
                () -> TemporaryContent.file(
                        "so-lieu.xlsx",
                        SheetCells.TYPE,
                        out -> FigureSheet.write(view.lines(), collections.table(view), out)),
                request,
                response);
    }

    @GetMapping("/files.zip")
    void files(@PathVariable String id, Caller caller, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        CollectionView view = collections.open(Asked.id(id), caller);
        downloads.send(
                caller.userId(),
                entry("collection-files-downloaded", view),
                () -> turns.take(() -> TemporaryContent.file("tep-bao-cao.zip", ZIP, out -> files.write(view, out))),
                request,
                response);
    }

    private static AuditEntry entry(String kind, CollectionView view) {
        return AuditEntry.of(kind, "collection", view.id())
                .ofPlan(PlanId.of(view.planId()).value());
    }
}
