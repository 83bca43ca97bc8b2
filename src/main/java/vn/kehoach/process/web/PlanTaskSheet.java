package vn.kehoach.process.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.board.AssignmentState;
import vn.kehoach.assignment.board.DeadlineBoard;
import vn.kehoach.assignment.board.DeadlineFilter;
import vn.kehoach.assignment.closing.ClosingService;
import vn.kehoach.assignment.closing.OpenWork;
import vn.kehoach.assignment.closing.WorkTally;
import vn.kehoach.consultation.OpinionTable;
import vn.kehoach.dossier.sheet.PlanDossier;
import vn.kehoach.dossier.sheet.PlanSheet;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.drafting.NumberToCome;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.people.RecipientPurposes;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.process.planlifecycle.PlanLifecycle;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.PageRequest;
import vn.kehoach.shared.VietnamTime;
import vn.kehoach.signing.SignatureState;

/** What the forms of the plan's own process show. */
@Component
class PlanTaskSheet implements TaskSheet {

    private static final PageRequest FIRST_ROWS = new PageRequest(0, 200);

    private final PlanDossier dossier;
    private final OpinionTable opinions;
    private final DeadlineBoard board;
    private final ClosingService closing;
    private final PlanService plans;
    private final RecipientPurposes purposes;

    PlanTaskSheet(
            PlanDossier dossier,
            OpinionTable opinions,
            DeadlineBoard board,
            ClosingService closing,
            PlanService plans,
            RecipientPurposes purposes) {
        this.dossier = dossier;
        this.opinions = opinions;
        this.board = board;
        this.closing = closing;
        this.plans = plans;
        this.purposes = purposes;
    }

    @Override
    public Set<String> tasks() {
        return Set.of(PlanLifecycle.DRAFT_PLAN, PlanLifecycle.REVISE_PLAN, PlanLifecycle.CLOSE_PLAN);
    }

    @Override
    public void fill(Map<String, Object> sheet, String businessKey, Caller caller) {
        PlanId id = PlanId.of(businessKey);
        PlanSheet plan = dossier.open(id, caller);
        sheet.put("plan", plan);
        sheet.put("recipientPurposes", purposes.of(plans.view(id), plans.content(id)));
        sheet.put("number", numberToCome(plans.numberToCome(id)));
        sheet.put("opinions", opinions.of(id));
        sheet.put("returns", returns(plan));
        sheet.put("counts", counts(id, caller));
        PageOf<OpenWork> open = closing.openWork(id, FIRST_ROWS);
        sheet.put("openWork", open);
        sheet.put("eventAhead", closing.eventAhead(id).orElse(""));
        closing.askedFor(id).ifPresent(said -> sheet.put("askedFor", said));
        // Forms of running instances that were deployed before read the rows by this name.
        sheet.put("unfinished", open.items());
    }

    /** The number and the date that signing would give now, as people read them. */
    static Map<String, String> numberToCome(NumberToCome number) {
        return Map.of("text", number.text(), "date", VietnamTime.day(number.date()));
    }

    static List<?> returns(PlanSheet plan) {
        return plan.signatures().stream()
                .filter(row -> row.state() == SignatureState.RETURNED)
                .map(row -> Map.of("by", row.name(), "reason", row.reason(), "at", row.signedAt()))
                .toList();
    }

    /** Counted where they are stored, however many there are; the heads together are the total. */
    private Map<String, Object> counts(PlanId id, Caller caller) {
        Map<AssignmentState, Long> states = board.counts(DeadlineFilter.of(id.toString(), "", "", ""), caller);
        WorkTally tally = closing.tally(id);
        return Map.of(
                "total", tally.total(),
                "done", tally.done(),
                "toReview", tally.toReview(),
                "owed", tally.owed(),
                "missing", tally.missing(),
                "notOwed", tally.notOwed(),
                "ahead", tally.ahead(),
                "absent", tally.absent(),
                "withdrawn", tally.withdrawn(),
                "late", count(states, AssignmentState.DONE_LATE) + count(states, AssignmentState.OVERDUE));
    }

    private static long count(Map<AssignmentState, Long> states, AssignmentState state) {
        return states.getOrDefault(state, 0L);
    }
}
