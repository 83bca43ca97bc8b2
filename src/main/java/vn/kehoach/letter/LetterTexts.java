package vn.kehoach.letter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.board.AssignmentState;
import vn.kehoach.assignment.board.DeadlineBoard;
import vn.kehoach.assignment.board.DeadlineFilter;
import vn.kehoach.assignment.board.DeadlineRow;
import vn.kehoach.assignment.explanation.Explanation;
import vn.kehoach.assignment.explanation.ExplanationService;
import vn.kehoach.attendance.AttendanceService;
import vn.kehoach.attendance.Roll;
import vn.kehoach.consultation.OpinionTable;
import vn.kehoach.dispatch.DeliveryTable;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.organisation.register.UnitView;
import vn.kehoach.plan.decision.PlanEvents;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.PageRequest;
import vn.kehoach.shared.Refused;

/** What each kind of letter says, from what is known of the plan at this moment. */
@Component
class LetterTexts {

    private static final int MOST = 500;

    private final PlanService plans;
    private final PlanEvents events;
    private final OpinionTable opinions;
    private final DeadlineBoard board;
    private final AttendanceService attendance;
    private final DeliveryTable deliveries;
    private final ExplanationService explanations;
    private final Organisation organisation;

    LetterTexts(
            PlanService plans,
            PlanEvents events,
            OpinionTable opinions,
            DeadlineBoard board,
            AttendanceService attendance,
            DeliveryTable deliveries,
            ExplanationService explanations,
            Organisation organisation) {
        this.plans = plans;
        this.events = events;
        this.opinions = opinions;
        this.board = board;
        this.attendance = attendance;
        this.deliveries = deliveries;
        this.explanations = explanations;
        this.organisation = organisation;
    }

    /**
     * The words of a letter.
     *
     * @throws Refused where there is nothing to say, or that kind is not written to one unit
     */
    Said of(PlanView plan, LetterWish wish, Caller caller, Instant at) {
        PlanId id = plan.id();
        if (wish.unit().isPresent() && wish.kind() != LetterKind.EXPLANATION) {
            throw Refused.invalid("unit", "Đơn vị", "chỉ phiếu yêu cầu giải trình lập riêng cho một đơn vị");
        }
        String named = named(plan);
        return switch (wish.kind()) {
            case OPINIONS -> OpinionLetter.of(opinions.of(id), named);
            case URGING -> UrgingLetter.of(late(id, caller), named, at);
            case ROLL -> RollLetter.of(roll(id, caller), occasion(id), named);
            case RECIPIENTS -> RecipientsLetter.of(deliveries(id), this::unitName, named, at);
            case EXPLANATION -> ExplanationLetter.of(asked(id, wish, caller), lateById(id, caller), named);
            case INVITATION ->
                InvitationLetter.of(
                        roll(id, caller),
                        occasion(id),
                        plans.content(id).typed().happening().agenda(),
                        named);
        };
    }

    private static String named(PlanView plan) {
        return plan.number()
                .map(number -> "Kế hoạch số " + number + " (" + plan.title() + ")")
                .orElse("kế hoạch “" + plan.title() + "”");
    }

    private String unitName(String code) {
        return organisation.unit(code).map(UnitView::name).orElse(code);
    }

    private Occasion occasion(PlanId id) {
        return Occasion.of(events.view(id).line());
    }

    /** Who is invited, and who came. */
    Roll roll(PlanId id, Caller caller) {
        return attendance.roll(id, caller);
    }

    /** The requests for explanations, of one unit where the wish names one. */
    List<Explanation> asked(PlanId id, LetterWish wish, Caller caller) {
        return explanations.of(id, caller).stream()
                .filter(each -> wish.unit().stream().allMatch(each.unit()::equals))
                .toList();
    }

    /** Everything that is overdue. */
    List<DeadlineRow> late(PlanId id, Caller caller) {
        return rows(id, AssignmentState.OVERDUE.name(), caller).stream()
                .filter(row -> row.dueAt() != null)
                .toList();
    }

    private Map<String, DeadlineRow> lateById(PlanId id, Caller caller) {
        return rows(id, "", caller).stream()
                .filter(row -> row.lateDays() > 0)
                .collect(Collectors.toMap(DeadlineRow::id, Function.identity(), (one, other) -> one));
    }

    private List<DeadlineRow> rows(PlanId id, String state, Caller caller) {
        List<DeadlineRow> rows = new ArrayList<>();
        board.each(DeadlineFilter.of(id.toString(), "", state, ""), caller, rows::add);
        return rows;
    }

    /** What became of each line of Nơi nhận. */
    List<DeliveryTable.Row> deliveries(PlanId id) {
        List<DeliveryTable.Row> all = new ArrayList<>();
        PageOf<DeliveryTable.Row> page;
        do {
            page = deliveries.of(id, new PageRequest(all.size() / MOST, MOST));
            all.addAll(page.items());
        } while (page.items().size() == MOST);
        return all;
    }
}
