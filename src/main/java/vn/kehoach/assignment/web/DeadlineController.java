package vn.kehoach.assignment.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.kehoach.assignment.board.AssignmentFile;
import vn.kehoach.assignment.board.DeadlineBoard;
import vn.kehoach.assignment.board.DeadlineFilter;
import vn.kehoach.assignment.board.DeadlineRow;
import vn.kehoach.assignment.report.ReportField;
import vn.kehoach.assignment.report.ReportFields;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.download.Downloads;
import vn.kehoach.download.SheetCells;
import vn.kehoach.download.TemporaryContent;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.people.PlanReaders;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.PageRequest;

/** The deadline board over HTTP, for all plans or for one. */
@RestController
class DeadlineController {

    private final DeadlineBoard board;
    private final AssignmentFile file;
    private final PlanReaders readers;
    private final Downloads downloads;

    DeadlineController(DeadlineBoard board, AssignmentFile file, PlanReaders readers, Downloads downloads) {
        this.board = board;
        this.file = file;
        this.readers = readers;
        this.downloads = downloads;
    }

    @GetMapping("/api/deadlines")
    PageOf<DeadlineRow> all(
            @RequestParam(defaultValue = "") String planId,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String acceptance,
            PageRequest page,
            Caller caller) {
        return board.find(DeadlineFilter.of(planId, unit, state, kind).accepted(acceptance), page, caller);
    }

    @GetMapping("/api/deadlines.xlsx")
    void sheet(
            @RequestParam(defaultValue = "") String planId,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String acceptance,
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        DeadlineFilter filter = DeadlineFilter.of(planId, unit, state, kind).accepted(acceptance);
        AuditEntry entry = AuditEntry.of("deadlines-downloaded", "deadlines", "*");
        downloads.send(
                caller.userId(),
                filter.plan().map(entry::ofPlan).orElse(entry),
                () -> TemporaryContent.file(
                        "thoi-han.xlsx",
                        SheetCells.TYPE,
                        out -> DeadlineSheet.write(rows -> board.each(filter, caller, rows), numbers(), out)),
                request,
                response);
    }

    private DeadlineSheet.Numbers numbers() {
        return new DeadlineSheet.Numbers(
                ReportFields.OF_REPORT.stream()
                        .filter(field -> field.in(ReportField.Use.SHEET))
                        .toList(),
                file::lastFacts);
    }

    @GetMapping("/api/plans/{id}/obligations")
    PageOf<DeadlineRow> ofPlan(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String acceptance,
            PageRequest page,
            Caller caller) {
        readers.requireRead(PlanId.of(id), caller);
        return board.find(DeadlineFilter.of(id, unit, state, kind).accepted(acceptance), page, caller);
    }
}
