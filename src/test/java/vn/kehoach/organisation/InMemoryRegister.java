package vn.kehoach.organisation;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.organisation.directory.DirectoryParts;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.organisation.directory.RegisterEntry;
import vn.kehoach.organisation.directory.UnitSearch;
import vn.kehoach.organisation.initial.InitialParts;
import vn.kehoach.organisation.naming.NamingParts;
import vn.kehoach.organisation.register.People;
import vn.kehoach.organisation.register.PersonView;
import vn.kehoach.organisation.register.RegisterParts;
import vn.kehoach.organisation.register.UnitKind;
import vn.kehoach.organisation.register.Units;
import vn.kehoach.shared.Folding;
import vn.kehoach.shared.PageOf;

/** A register in memory, for tests of what asks it: usually the organisation of the demo. */
public final class InMemoryRegister {

    private static final InitialParts DEMO = InitialParts.read(new ClassPathResource("organisation/demo.yaml"));

    private final Organisation organisation;
    private final InitialParts file;

    private InMemoryRegister(InitialParts file) {
        this.file = file;
        Units units = file.units();
        People people = file.people();
        organisation = DirectoryParts.organisation(
                units, people, NamingParts.inMemory(file.names(), units, people), RegisterParts.recent(units, people));
    }

    /** The organisation of the demo. */
    public static InMemoryRegister demo() {
        return new InMemoryRegister(DEMO);
    }

    /** Another organisation, written as its file is. */
    public static InMemoryRegister of(String yaml) {
        Resource file = new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8));
        return new InMemoryRegister(InitialParts.read(file));
    }

    /** What others ask. */
    public Organisation organisation() {
        return organisation;
    }

    /** Finds units whose name has the words in it, without regard to case and marks. */
    public UnitSearch search() {
        return (words, group, page) -> {
            List<RegisterEntry> found = file.entries().stream()
                    .filter(unit -> Folding.fold(unit.name()).contains(Folding.fold(words)))
                    .toList();
            return new PageOf<>(found, page.page(), page.size(), found.size());
        };
    }

    /** Who asks when that account asks. Whoever works in the office of a body speaks for the body too. */
    public Caller caller(String user) {
        PersonView person = organisation.person(user).orElseThrow();
        Set<String> units = new HashSet<>();
        organisation.unitsOf(user).forEach(unit -> {
            units.add(unit.code());
            Optional.of(unit)
                    .filter(each -> each.kind() == UnitKind.OFFICE)
                    .ifPresent(office -> units.add(office.parent()));
        });
        Set<String> roles = person.groups().stream()
                .filter(group -> !group.startsWith("unit-"))
                .collect(Collectors.toSet());
        return new Caller(user, units, roles);
    }
}
