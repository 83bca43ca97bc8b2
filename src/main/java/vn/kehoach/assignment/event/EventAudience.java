package vn.kehoach.assignment.event;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.assignment.work.Assignments;
import vn.kehoach.dispatch.ReachedPeople;
import vn.kehoach.notification.notice.Addressee;
import vn.kehoach.notification.notice.Addressees;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.organisation.register.PersonView;
import vn.kehoach.organisation.register.UnitView;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.people.IssuingOffices;
import vn.kehoach.plan.state.PlanId;

/**
 * Who is told of a decision on the event of a plan: whoever the plan was sent to, whoever has work under it, and the offices
 * of those who issue it; each person once. The page says how many that are before the decision, the mails go to the same.
 */
@Service
@Transactional(readOnly = true)
public class EventAudience {

    private final ReachedPeople reached;
    private final IssuingOffices offices;
    private final PlanService plans;
    private final Addressees addressees;
    private final Organisation organisation;
    private final Assignments assignments;

    EventAudience(
            ReachedPeople reached,
            IssuingOffices offices,
            PlanService plans,
            Addressees addressees,
            Organisation organisation,
            Assignments assignments) {
        this.reached = reached;
        this.offices = offices;
        this.plans = plans;
        this.addressees = addressees;
        this.organisation = organisation;
        this.assignments = assignments;
    }

    /** How many are told of a decision on the event. */
    public int size(PlanId plan) {
        return of(plan).size();
    }

    /** How many are told when the day of that anchor is noted. */
    public int size(PlanId plan, String anchor) {
        return hangingOn(plan, anchor).size();
    }

    List<Addressee> of(PlanId plan) {
        List<String> units = Stream.concat(working(plan).stream(), offices.of(plans.view(plan)).stream())
                .toList();
        return once(Stream.concat(reached(plan), addressees.of(units).stream()));
    }

    /** Those who owe what is reckoned from the anchor. */
    List<Addressee> hangingOn(PlanId plan, String anchor) {
        return addressees.of(assignments.unitsHangingOn(plan.value(), anchor));
    }

    /** Done or withdrawn work counts too: whoever planned with the old date hears of the new one. */
    private List<String> working(PlanId plan) {
        return assignments.unitsOf(plan.value());
    }

    /** Whom the plan was sent to, as the register knows them today; who has left the unit hears of its plans no more. */
    private Stream<Addressee> reached(PlanId plan) {
        return reached.of(plan).stream().flatMap(this::today);
    }

    private Stream<Addressee> today(ReachedPeople.Reached then) {
        return then.person().isEmpty()
                ? Stream.of(Addressee.outside(then.name(), then.address()))
                : organisation
                        .person(then.person().get())
                        .filter(person -> then.unit().isEmpty()
                                || worksIn(person, then.unit().get()))
                        .map(Addressee::of)
                        .stream();
    }

    private static boolean worksIn(PersonView person, String unit) {
        return person.groups().contains(UnitView.groupId(unit));
    }

    private static List<Addressee> once(Stream<Addressee> all) {
        return List.copyOf(
                all.collect(Collectors.toMap(Addressee::id, each -> each, (first, again) -> first, LinkedHashMap::new))
                        .values());
    }

    /** Of those units the ones for which somebody works, by the id of the addressee; a mailbox is its unit's. */
    Map<String, Set<String>> unitsOf(Collection<String> units) {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        addressees.byUnit(units).forEach((unit, to) -> to.forEach(each -> add(found, each.id(), unit)));
        organisation
                .peopleByUnit(units)
                .forEach((unit, people) -> people.forEach(person -> add(found, person.id(), unit)));
        organisation.units(units).stream()
                .filter(unit -> unit.email() != null)
                .forEach(unit -> add(found, unit.email(), unit.code()));
        return found;
    }

    private static void add(Map<String, Set<String>> found, String id, String unit) {
        found.computeIfAbsent(id, unknown -> new HashSet<>()).add(unit);
    }
}
