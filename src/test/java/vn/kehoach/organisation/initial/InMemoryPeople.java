package vn.kehoach.organisation.initial;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.kehoach.organisation.initial.OrganisationFile.PersonEntry;
import vn.kehoach.organisation.initial.OrganisationFile.PostEntry;
import vn.kehoach.organisation.register.People;
import vn.kehoach.organisation.register.PersonView;
import vn.kehoach.organisation.register.UnitView;
import vn.kehoach.shared.Folding;

/** The people of an organisation file, in memory. */
final class InMemoryPeople implements People {

    private final OrganisationFile file;

    InMemoryPeople(OrganisationFile file) {
        this.file = file;
    }

    private List<PersonView> where(Predicate<PersonEntry> wanted) {
        return file.people().stream()
                .filter(wanted)
                .map(InMemoryPeople::view)
                .sorted(Comparator.comparing(PersonView::givenName).thenComparing(PersonView::familyName))
                .toList();
    }

    static PersonView view(PersonEntry person) {
        Set<String> groups = new TreeSet<>(person.roles());
        person.posts().forEach(post -> groups.add(UnitView.groupId(post.unit())));
        return new PersonView(
                person.id(),
                person.account(),
                person.familyName(),
                person.givenName(),
                person.familyName() + " " + person.givenName(),
                person.email(),
                groups);
    }

    @Override
    public Optional<PersonView> find(String id) {
        return where(person -> person.id().equals(id)).stream().findFirst();
    }

    @Override
    public List<PersonView> search(String words, long offset, int size) {
        return where(person -> person.account() && matches(person, words)).stream()
                .skip(offset)
                .limit(size)
                .toList();
    }

    private static boolean matches(PersonEntry person, String words) {
        return person.id().contains(words) || Folding.fold(view(person).name()).contains(Folding.fold(words));
    }

    @Override
    public long count(String words) {
        return search(words, 0, Integer.MAX_VALUE).size();
    }

    @Override
    public List<PersonView> inUnits(Collection<String> units) {
        return where(person -> person.posts().stream().map(PostEntry::unit).anyMatch(units::contains));
    }

    @Override
    public List<PersonView> inGroups(Collection<String> groups) {
        List<String> ids = file.groups().stream()
                .filter(group -> groups.contains(group.code()))
                .flatMap(group -> group.people().stream())
                .toList();
        return where(person -> ids.contains(person.id()));
    }

    @Override
    public Map<String, List<PersonView>> byUnit(Collection<String> units, boolean leadersOnly) {
        Map<String, List<PersonView>> found = new LinkedHashMap<>();
        units.forEach(unit -> {
            List<PersonView> people = Stream.concat(
                            where(person -> holds(person, unit, true)).stream(),
                            leadersOnly
                                    ? Stream.<PersonView>empty()
                                    : where(person -> holds(person, unit, false)).stream())
                    .toList();
            if (!people.isEmpty()) {
                found.put(unit, people);
            }
        });
        return found;
    }

    private static boolean holds(PersonEntry person, String unit, boolean leader) {
        return person.posts().stream().anyMatch(post -> post.unit().equals(unit) && post.leader() == leader);
    }
}
