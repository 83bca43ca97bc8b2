package vn.kehoach.organisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.kehoach.organisation.OrganisationFile.GroupEntry;
import vn.kehoach.organisation.OrganisationFile.UnitEntry;

/** The names and aliases of an organisation file, in memory. */
final class InMemoryNames implements Names {

    private final OrganisationFile file;

    InMemoryNames(OrganisationFile file) {
        this.file = file;
    }

    @Override
    public List<Known> bearersOf(String key) {
        List<Known> bearers = new ArrayList<>();
        file.units().forEach(unit -> unit(unit, key, bearers));
        file.groups().forEach(group -> group(group, key, bearers));
        bearers.sort(Comparator.comparing((Known known) -> !known.official()).thenComparing(Known::code));
        return bearers;
    }

    private static void unit(UnitEntry unit, String key, List<Known> bearers) {
        if (NameKey.of(unit.name()).equals(key)) {
            bearers.add(new Known(unit.code(), false, unit.parent(), unit.kind(), true));
        }
        named(unit.aliases(), key)
                .forEach(alias -> bearers.add(new Known(unit.code(), false, unit.parent(), unit.kind(), false)));
    }

    private static void group(GroupEntry group, String key, List<Known> bearers) {
        if (NameKey.of(group.name()).equals(key)) {
            bearers.add(new Known(group.code(), true, group.body(), null, true));
        }
        named(group.aliases(), key)
                .forEach(alias -> bearers.add(new Known(group.code(), true, group.body(), null, false)));
    }

    private static Stream<String> named(List<String> aliases, String key) {
        return aliases.stream().filter(alias -> NameKey.of(alias).equals(key));
    }

    @Override
    public List<BodyName> ofBodies() {
        return file.units().stream()
                .filter(unit -> unit.kind() == UnitKind.BODY)
                .flatMap(unit -> Stream.concat(Stream.of(unit.name()), unit.aliases().stream())
                        .map(name -> new BodyName(unit.code(), name)))
                .toList();
    }
}
