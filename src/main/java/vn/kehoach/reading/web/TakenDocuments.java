package vn.kehoach.reading.web;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.content.Content;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.reading.desk.ReadingDesk;
import vn.kehoach.reading.own.OwnFiles;
import vn.kehoach.reading.own.TakenFile;

/** Takes what was read and the file from which it was read, both or neither. */
@Service
@Transactional
class TakenDocuments {

    private final PlanService plans;
    private final ReadingDesk desk;
    private final OwnFiles files;

    TakenDocuments(PlanService plans, ReadingDesk desk, OwnFiles files) {
        this.plans = plans;
        this.desk = desk;
        this.files = files;
    }

    /**
     * A document that was read.
     *
     * @param file as it came, where it is a Word file
     */
    record Read(Content content, Optional<TakenFile> file) {}

    /** A new draft. */
    PlanView propose(Read read, Caller caller) {
        PlanView plan = plans.propose(read.content().json(), caller);
        read.file().ifPresent(file -> files.keep(plan.id(), file, caller));
        return plan;
    }

    /** Nothing was made of it yet. */
    void wasRead(Read read, Caller caller) {
        read.file()
                .ifPresent(
                        file -> read.content().document().text().ifPresent(text -> files.wasRead(file, text, caller)));
    }

    /** The document of a draft, or a new version of it. */
    void renew(ReadingDesk.From draft, Read read, Function<String, Content> reader) {
        desk.takeDocument(draft, read.content(), reader);
        read.file().ifPresent(file -> files.keep(draft.plan(), file, draft.caller()));
    }
}
