package vn.kehoach.notification.notice;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.organisation.register.PersonView;
import vn.kehoach.organisation.register.UnitView;

/**
 * Who is written to where something is said to units: everybody there with an account, each once however many of the units
 * they work in. A unit in which nobody has an account is written to at its own mailbox.
 */
@Component
public class Addressees {

    private final Organisation organisation;

    Addressees(Organisation organisation) {
        this.organisation = organisation;
    }

    /** In the order of the units. */
    public List<Addressee> of(Collection<String> units) {
        return List.copyOf(byUnit(units).values().stream()
                .flatMap(List::stream)
                .collect(
                        LinkedHashMap<String, Addressee>::new,
                        (all, each) -> all.putIfAbsent(each.id(), each),
                        Map::putAll)
                .values());
    }

    /** The same for each unit; who works in two of them stands with both. */
    public Map<String, List<Addressee>> byUnit(Collection<String> units) {
        Map<String, List<PersonView>> people = organisation.peopleByUnit(units);
        Map<String, List<Addressee>> found = new LinkedHashMap<>();
        units.stream().distinct().forEach(unit -> found.put(unit, of(unit, people.getOrDefault(unit, List.of()))));
        return found;
    }

    /**
     * Whom a line that names units reaches, each with the name of the unit.
     *
     * @param to empty where the unit has neither people nor a mailbox, so that somebody sees whom nothing reaches
     */
    public record Reached(String unit, String name, Optional<Addressee> to) {}

    /** Everybody in the register, with an account or without; a unit without anybody at its own mailbox. */
    public List<Reached> reached(Collection<UnitView> units) {
        Map<String, List<PersonView>> people =
                organisation.peopleByUnit(units.stream().map(UnitView::code).toList());
        return units.stream()
                .flatMap(unit -> reached(unit, people.getOrDefault(unit.code(), List.of())))
                .toList();
    }

    private static Stream<Reached> reached(UnitView unit, List<PersonView> people) {
        return people.isEmpty()
                ? Stream.of(new Reached(unit.code(), unit.name(), mailbox(unit)))
                : people.stream()
                        .map(person -> new Reached(
                                unit.code(), person.name() + " – " + unit.name(), Optional.of(Addressee.of(person))));
    }

    private List<Addressee> of(String unit, List<PersonView> people) {
        List<Addressee> reached =
                people.stream().filter(PersonView::account).map(Addressee::of).toList();
        return reached.isEmpty() ? mailbox(unit).toList() : reached;
    }

    private Stream<Addressee> mailbox(String code) {
        return organisation.unit(code).flatMap(Addressees::mailbox).stream();
    }

    private static Optional<Addressee> mailbox(UnitView unit) {
        return Optional.ofNullable(unit.email()).map(email -> Addressee.outside(unit.name(), email));
    }
}
