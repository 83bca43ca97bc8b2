package vn.kehoach.letter;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.board.DeadlineRow;
import vn.kehoach.assignment.explanation.Explanation;
import vn.kehoach.attendance.Roll;
import vn.kehoach.dispatch.DeliveryTable;
import vn.kehoach.notification.notice.Addressee;
import vn.kehoach.notification.notice.Addressees;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.plan.content.frame.Purpose;
import vn.kehoach.plan.state.PlanId;

/** Whom a letter concerns: who is invited, who is late, who was asked; of the other letters everybody under Nơi nhận. */
@Component
class LetterTargets {

    private final LetterTexts texts;
    private final Organisation organisation;
    private final Addressees addressees;

    LetterTargets(LetterTexts texts, Organisation organisation, Addressees addressees) {
        this.texts = texts;
        this.organisation = organisation;
        this.addressees = addressees;
    }

    /** Each once, however many lines name them. */
    List<LetterTarget> of(PlanId plan, LetterWish wish, Caller caller) {
        Map<String, LetterTarget> once = new LinkedHashMap<>();
        concerned(plan, wish, caller)
                .forEach(each -> once.putIfAbsent(each.to().map(Addressee::id).orElse(each.name()), each));
        return List.copyOf(once.values());
    }

    private Stream<LetterTarget> concerned(PlanId plan, LetterWish wish, Caller caller) {
        return switch (wish.kind()) {
            case INVITATION ->
                ofUnits(texts.roll(plan, caller).units().stream()
                        .map(Roll.Line::unit)
                        .toList());
            case URGING ->
                ofUnits(texts.late(plan, caller).stream().map(DeadlineRow::unit).toList());
            case EXPLANATION ->
                ofUnits(ExplanationLetter.meant(texts.asked(plan, wish, caller)).stream()
                        .map(Explanation::unit)
                        .toList());
            case ROLL, OPINIONS, RECIPIENTS -> ofDeliveries(texts.deliveries(plan));
        };
    }

    private Stream<LetterTarget> ofUnits(Collection<String> units) {
        return addressees.reached(organisation.units(units.stream().distinct().toList())).stream()
                .map(each -> new LetterTarget(each.name(), Optional.of(each.unit()), each.to()));
    }

    private Stream<LetterTarget> ofDeliveries(List<DeliveryTable.Row> rows) {
        List<DeliveryTable.Row> reached =
                rows.stream().filter(row -> row.purpose() != Purpose.FILE).toList();
        return Stream.concat(
                ofUnits(reached.stream()
                        .map(DeliveryTable.Row::unit)
                        .filter(code -> code != null)
                        .toList()),
                reached.stream()
                        .filter(row -> row.unit() == null)
                        .map(row -> new LetterTarget(
                                row.name(),
                                Optional.empty(),
                                Optional.ofNullable(row.address()).map(to -> Addressee.outside(row.name(), to)))));
    }
}
