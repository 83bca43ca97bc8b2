package vn.kehoach.dispatch;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kehoach.notification.notice.Addressee;
import vn.kehoach.notification.notice.Addressees;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.organisation.naming.Resolution;
import vn.kehoach.organisation.register.PersonView;
import vn.kehoach.organisation.register.UnitView;
import vn.kehoach.plan.content.frame.Purpose;
import vn.kehoach.plan.content.frame.RecipientLine;
import vn.kehoach.plan.people.RecipientPurposes;
import vn.kehoach.plan.state.PlanContent;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.shared.Folding;

/** Turns the lines of Nơi nhận into deliveries; groups expand to their units. */
@Component
class RecipientList {

    private static final String NAMED = "co ten";

    private final Organisation organisation;
    private final Addressees addressees;
    private final RecipientPurposes purposes;

    RecipientList(Organisation organisation, Addressees addressees) {
        this.organisation = organisation;
        this.addressees = addressees;
        this.purposes = new RecipientPurposes(organisation);
    }

    List<Delivery> of(PlanView plan, PlanContent content) {
        Set<String> acting = purposes.acting(content, plan.leadBody());
        Set<String> named = namedUnits(plan, content);
        return content.recipients().stream()
                .flatMap(line -> deliveries(plan, line, acting, named))
                .toList();
    }

    /** Whom one more line reaches, which is not in the text. */
    List<Delivery> of(PlanView plan, RecipientLine line) {
        return deliveries(plan, line, Set.of(), Set.of()).toList();
    }

    /** "Cơ sở Đoàn có tên" are those whom the plan names, where it names any one by one. */
    private static Collection<UnitView> among(Set<String> named, RecipientLine line, Collection<UnitView> meant) {
        return named.isEmpty() || !Folding.fold(line.text()).endsWith(NAMED)
                ? meant
                : meant.stream().filter(unit -> named.contains(unit.code())).toList();
    }

    private Set<String> namedUnits(PlanView plan, PlanContent content) {
        return content.namedUnits().stream()
                .flatMap(name -> organisation.resolve(name, plan.leadBody()).units().stream())
                .map(UnitView::code)
                .collect(Collectors.toSet());
    }

    private Stream<Delivery> deliveries(PlanView plan, RecipientLine line, Set<String> acting, Set<String> named) {
        Resolution found = organisation.resolve(line.text(), plan.leadBody());
        Collection<UnitView> units =
                line.units().isEmpty() ? among(named, line, found.units()) : organisation.units(line.units());
        Purpose purpose = line.purpose().orElseGet(() -> purposes.proposed(plan.leadBody(), units, found, acting));
        if (purpose == Purpose.FILE) {
            return Stream.of(Delivery.of(plan.id(), line, purpose, Optional.empty(), Optional.empty(), line.text()));
        }
        return Stream.of(
                        toUnits(plan, line, purpose, units),
                        toPeople(plan, line, purpose, found.people()),
                        toOthers(plan, line, purpose, found))
                .flatMap(each -> each);
    }

    /** Newspapers, ministries, single persons: what no register knows is kept as the line writes it. */
    private static Stream<Delivery> toOthers(PlanView plan, RecipientLine line, Purpose purpose, Resolution found) {
        return line.units().isEmpty()
                ? found.unknown().stream().map(name -> Delivery.outside(plan.id(), line, purpose, name))
                : Stream.empty();
    }

    private Stream<Delivery> toUnits(PlanView plan, RecipientLine line, Purpose purpose, Collection<UnitView> units) {
        return addressees.reached(units).stream()
                .map(each -> Delivery.of(plan.id(), line, purpose, Optional.of(each.unit()), each.to(), each.name()));
    }

    private static Stream<Delivery> toPeople(
            PlanView plan, RecipientLine line, Purpose purpose, List<PersonView> people) {
        return people.stream()
                .map(person -> Delivery.of(
                        plan.id(), line, purpose, Optional.empty(), Optional.of(Addressee.of(person)), person.name()));
    }
}
