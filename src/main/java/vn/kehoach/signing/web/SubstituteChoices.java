package vn.kehoach.signing.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.organisation.register.UnitView;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.people.PlanReaders;
import vn.kehoach.plan.register.PlanRegister;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanState;
import vn.kehoach.shared.PageRequest;
import vn.kehoach.shared.Refused;
import vn.kehoach.signing.SubstituteTable;

/** What a substitution may be about, in the words of the page: every plan, those of one body, one plan. */
@Component
class SubstituteChoices {

    private static final PageRequest NEWEST = new PageRequest(0, 200);
    private static final PageRequest FEW = new PageRequest(0, 20);
    private static final Set<PlanState> UNSIGNED =
            Set.of(PlanState.DRAFT, PlanState.CONSULTING, PlanState.REVISING, PlanState.SIGNING);

    private final PlanRegister register;
    private final PlanService plans;
    private final PlanReaders readers;
    private final Organisation organisation;

    SubstituteChoices(PlanRegister register, PlanService plans, PlanReaders readers, Organisation organisation) {
        this.register = register;
        this.plans = plans;
        this.readers = readers;
        this.organisation = organisation;
    }

    /** A plan to choose. */
    record Choice(String id, String label) {

        static Choice of(PlanRegister.Row row) {
            return new Choice(
                    row.id(), row.number().map(number -> number + " – ").orElse("") + row.title());
        }

        boolean is(String words) {
            return label.equalsIgnoreCase(words) || id.equals(words);
        }
    }

    /** The newest plans that the caller may read and that nobody has signed yet. */
    List<Choice> unsigned(Caller caller) {
        return register.find(Optional.empty(), "", NEWEST, caller).items().stream()
                .filter(row -> UNSIGNED.contains(row.state()))
                .map(Choice::of)
                .toList();
    }

    /** The one plan that is meant by these words: its number, its title, or a part of them that no other has. */
    Choice named(String typed, Caller caller) {
        String words = typed.strip();
        if (words.isEmpty()) {
            throw Refused.invalid("plan", "Kế hoạch", "chưa chọn");
        }
        List<Choice> chosen =
                unsigned(caller).stream().filter(each -> each.is(words)).toList();
        List<Choice> found = chosen.isEmpty() ? found(words, caller) : chosen;
        if (found.size() != 1) {
            throw Refused.invalid(
                    "plan",
                    "Kế hoạch",
                    found.isEmpty()
                            ? "không thấy kế hoạch nào có số, trích yếu như vậy"
                            : "có " + found.size() + " kế hoạch như vậy; hãy ghi rõ hơn");
        }
        return found.get(0);
    }

    private List<Choice> found(String words, Caller caller) {
        List<PlanRegister.Row> rows =
                register.find(Optional.empty(), words, FEW, caller).items();
        Predicate<PlanRegister.Row> exact = row -> row.title().equalsIgnoreCase(words)
                || row.number().filter(words::equalsIgnoreCase).isPresent();
        List<PlanRegister.Row> exactly = rows.stream().filter(exact).toList();
        return Stream.of(exactly, rows).filter(each -> !each.isEmpty()).findFirst().orElse(List.of()).stream()
                .map(Choice::of)
                .toList();
    }

    /** What a substitution is about; the plan is named to those who may read it. */
    String scope(SubstituteTable.Row row, Caller caller) {
        return switch (row.about().scope()) {
            case ALL -> "Mọi kế hoạch";
            case BODY ->
                "Kế hoạch của "
                        + organisation
                                .unit(row.about().body())
                                .map(UnitView::name)
                                .orElse(row.about().body());
            case PLAN -> plan(PlanId.of(row.about().planId()), caller);
        };
    }

    private String plan(PlanId id, Caller caller) {
        return readers.mayRead(id, caller) ? "Một kế hoạch: " + plans.view(id).label() : "Một kế hoạch";
    }
}
