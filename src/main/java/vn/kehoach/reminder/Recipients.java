package vn.kehoach.reminder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.notification.notice.Addressee;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.organisation.register.PersonView;
import vn.kehoach.organisation.register.UnitKind;
import vn.kehoach.organisation.register.UnitView;

/**
 * Who is told of the work of which unit, read for all units at once. Leaders are told when work is late; before that it
 * is the others of their unit who are reminded, and the leaders themselves only where there is nobody else. A unit
 * without people is reached at its own mailbox.
 */
class Recipients {

    private final Organisation organisation;
    private final Map<String, UnitView> units;
    private final Map<String, String> desks;
    private final Map<String, List<PersonView>> people;
    private final Map<String, List<PersonView>> leaders;
    private final Map<String, Optional<PersonView>> persons = new HashMap<>();
    private final Map<String, List<PersonView>> bodies = new HashMap<>();
    private final Map<String, Told> told = new LinkedHashMap<>();

    Recipients(Organisation organisation, Set<String> unitCodes) {
        this.organisation = organisation;
        units = organisation.units(unitCodes).stream().collect(Collectors.toMap(UnitView::code, unit -> unit));
        desks = units.values().stream()
                .filter(unit -> unit.kind() == UnitKind.BODY)
                .collect(Collectors.toMap(UnitView::code, body -> organisation.deskOf(body.code())));
        Set<String> reached =
                Stream.concat(unitCodes.stream(), desks.values().stream()).collect(Collectors.toSet());
        people = organisation.peopleByUnit(reached);
        leaders = organisation.leadersByUnit(reached);
    }

    String nameOf(String unit) {
        return units.containsKey(unit) ? units.get(unit).name() : unit;
    }

    /** Of a body's work its office is reminded. */
    Collection<Told> workers(String owing) {
        String unit = desks.getOrDefault(owing, owing);
        List<PersonView> workers = new ArrayList<>(people.getOrDefault(unit, List.of()));
        workers.removeAll(leaders.getOrDefault(unit, List.of()));
        List<PersonView> reached = workers.isEmpty() ? leaders.getOrDefault(unit, List.of()) : workers;
        return reached.isEmpty() ? mailbox(owing) : told(reached);
    }

    Collection<Told> leaders(String unit) {
        return told(leaders.getOrDefault(unit, List.of()));
    }

    /** The leaders of the body of that office. */
    Collection<Told> bodyLeaders(String office) {
        return told(bodies.computeIfAbsent(office, code -> organisation
                .bodyAbove(code)
                .map(UnitView::code)
                .map(organisation::leadersOf)
                .orElse(List.of())));
    }

    /** Somebody by their account; nobody where they have none any more, or are in the register no more. */
    Collection<Told> person(String userId) {
        return persons.computeIfAbsent(userId, id -> organisation.person(id).filter(PersonView::account))
                .map(List::of)
                .map(this::told)
                .orElse(List.of());
    }

    Collection<Told> all() {
        return told.values();
    }

    private List<Told> told(List<PersonView> persons) {
        return persons.stream()
                .map(person -> told(person.id(), new Addressee(person.id(), person.name(), person.email())))
                .toList();
    }

    private List<Told> mailbox(String unit) {
        return Optional.ofNullable(units.get(unit))
                .filter(found -> found.email() != null)
                .map(found -> told("unit-" + unit, Addressee.outside(found.name(), found.email())))
                .map(List::of)
                .orElse(List.of());
    }

    private Told told(String id, Addressee to) {
        return told.computeIfAbsent(id, unknown -> new Told(to, id));
    }
}
