package vn.kehoach.dossier.sheet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.assignment.board.DeadlineBoard;
import vn.kehoach.assignment.board.DeadlineFilter;
import vn.kehoach.assignment.board.DeadlineRow;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.plan.decision.PlanEvents;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.event.EventSheet;
import vn.kehoach.plan.people.PlanReaders;
import vn.kehoach.plan.register.PlanRegister;
import vn.kehoach.plan.state.PlanContent;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.shared.PageRequest;
import vn.kehoach.shared.VietnamTime;
import vn.kehoach.signing.SignatureTable;

/** Opens the file of a plan for somebody who may read it. */
@Service
@Transactional(readOnly = true)
public class PlanDossier {

    private static final PageRequest FIRST_PAGE = new PageRequest(0, 500);

    private final PlanService plans;
    private final PlanEvents events;
    private final PlanRegister register;
    private final SignatureTable signatures;
    private final DeadlineBoard board;
    private final Organisation organisation;
    private final PlanReaders readers;

    PlanDossier(
            PlanService plans,
            PlanEvents events,
            PlanRegister register,
            SignatureTable signatures,
            DeadlineBoard board,
            Organisation organisation,
            PlanReaders readers) {
        this.plans = plans;
        this.events = events;
        this.register = register;
        this.signatures = signatures;
        this.board = board;
        this.organisation = organisation;
        this.readers = readers;
    }

    /**
     * The plan with all its parts, or as it was issued for who only received it; refused as unknown where the caller has no
     * part in it.
     */
    public PlanSheet open(PlanId id, Caller caller) {
        PlanSheet whole = whole(plans.view(id, caller), caller);
        return readers.isInside(id, caller) ? whole : whole.asIssued();
    }

    private PlanSheet whole(PlanView plan, Caller caller) {
        PlanId id = plan.id();
        PlanContent content = plans.content(id);
        return new PlanSheet(
                about(plan),
                course(plan),
                plan.contentVersion(),
                content.json(),
                content.obligations().stream()
                        .map(line -> line.dueWords().orElse(""))
                        .toList(),
                EventSheet.of(events.view(id), this::nameOf),
                plans.findings(id),
                versions(id),
                signatures.of(id),
                work(id, caller));
    }

    private PlanSheet.About about(PlanView plan) {
        return new PlanSheet.About(
                plan.id().toString(),
                plan.number().orElse(null),
                plan.title(),
                plan.leadBody(),
                organisation.unitOf(plan.leadBody()).name(),
                plan.draftedBy());
    }

    private static PlanSheet.Course course(PlanView plan) {
        return new PlanSheet.Course(
                plan.state(),
                plan.state().label(),
                VietnamTime.iso(plan.createdAt()),
                iso(plan.issuedAt()),
                iso(plan.closedAt()),
                plan.conclusion().orElse(null));
    }

    private String nameOf(String user) {
        return organisation.nameOf(user);
    }

    private List<PlanSheet.Version> versions(PlanId id) {
        return register.versions(id).stream()
                .map(row -> new PlanSheet.Version(
                        row.number(),
                        row.contentHash(),
                        row.savedBy(),
                        VietnamTime.iso(row.savedAt().toInstant()),
                        row.kept(),
                        row.frozen()))
                .toList();
    }

    private List<DeadlineRow> work(PlanId id, Caller caller) {
        return board.find(DeadlineFilter.of(id.toString(), "", "", ""), FIRST_PAGE, caller)
                .items();
    }

    private static String iso(Optional<Instant> moment) {
        return moment.map(VietnamTime::iso).orElse(null);
    }
}
