package vn.kehoach.plan.people;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.organisation.naming.Resolution;
import vn.kehoach.organisation.register.UnitView;
import vn.kehoach.plan.content.duty.ObligationLine;
import vn.kehoach.plan.content.frame.Purpose;
import vn.kehoach.plan.content.frame.RecipientLine;
import vn.kehoach.plan.state.PlanContent;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.shared.Worded;

/**
 * Why each line of Nơi nhận gets the plan: as the drafter chose, otherwise as the line says; where neither does, whoever owes
 * work acts, whoever stands above is told, and everybody else is to know.
 */
@Component
public class RecipientPurposes {

    private final Organisation organisation;

    /** Resolves names by that organisation. */
    public RecipientPurposes(Organisation organisation) {
        this.organisation = organisation;
    }

    /** Who says it. */
    public enum Origin implements Worded {
        /** The drafter. */
        CHOSEN("người soạn chọn"),
        /** The line itself. */
        TEXT("theo văn bản"),
        /** Nobody: it follows from the duties and the register. */
        PROPOSED("đề xuất");

        private final String label;

        Origin(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /**
     * One line with its purpose.
     *
     * @param index its place in the list
     * @param text the line as written
     * @param without the purpose that it has where the drafter chooses none
     */
    public record Line(int index, String text, Purpose purpose, Origin from, Purpose without) {}

    /** The lines of a plan in their order. */
    public List<Line> of(PlanView plan, PlanContent content) {
        Set<String> acting = acting(content, plan.leadBody());
        return content.recipients().stream()
                .map(line -> line(line, plan.leadBody(), acting))
                .toList();
    }

    private Line line(RecipientLine line, String body, Set<String> acting) {
        Resolution found = organisation.resolve(line.text(), body);
        Collection<UnitView> units = line.units().isEmpty() ? found.units() : organisation.units(line.units());
        boolean said = Purpose.saidIn(line.text()).isPresent();
        Purpose without = Purpose.saidIn(line.text()).orElseGet(() -> proposed(body, units, found, acting));
        return line.why()
                .flatMap(Purpose::named)
                .map(chosen -> new Line(line.index(), line.text(), chosen, Origin.CHOSEN, without))
                .orElseGet(() ->
                        new Line(line.index(), line.text(), without, said ? Origin.TEXT : Origin.PROPOSED, without));
    }

    /** Codes of the units that owe work under the plan of that body. */
    public Set<String> acting(PlanContent content, String body) {
        return content.obligations().stream().flatMap(line -> codes(line, body)).collect(Collectors.toSet());
    }

    private Stream<String> codes(ObligationLine line, String body) {
        return line.units().isEmpty()
                ? line.who().stream()
                        .flatMap(name -> organisation.resolve(name, body).units().stream())
                        .map(UnitView::code)
                : line.units().stream();
    }

    /**
     * The purpose where neither the drafter nor the line says it.
     *
     * @param units whom the line reaches
     * @param found how its words are resolved
     * @param acting who owes work
     */
    public Purpose proposed(String body, Collection<UnitView> units, Resolution found, Set<String> acting) {
        if (units.stream().map(UnitView::code).anyMatch(acting::contains)) {
            return Purpose.ACT;
        }
        return isSuperior(body, units, found) ? Purpose.REPORT : Purpose.INFORM;
    }

    /** Whether the line names a body above or beside the issuing one; a stranger is neither. */
    private boolean isSuperior(String body, Collection<UnitView> units, Resolution found) {
        boolean stranger = units.isEmpty() && found.people().isEmpty();
        return !stranger && units.stream().noneMatch(unit -> isWithin(unit, body));
    }

    private boolean isWithin(UnitView unit, String body) {
        return unit.code().equals(body)
                || organisation
                        .bodyAbove(unit.code())
                        .filter(above -> above.code().equals(body))
                        .isPresent();
    }
}
