package vn.kehoach.organisation.initial;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.organisation.register.UnitKind;
import vn.kehoach.organisation.register.UnitView;
import vn.kehoach.organisation.register.Units;

/** The units of an organisation file, in memory. */
final class InMemoryUnits implements Units {

    private static final Comparator<UnitView> BY_NAME = Comparator.comparing(UnitView::name);

    private final Map<String, UnitView> units = new LinkedHashMap<>();
    private final OrganisationFile file;

    InMemoryUnits(OrganisationFile file) {
        this.file = file;
        file.units()
                .forEach(unit -> units.put(
                        unit.code(),
                        new UnitView(
                                unit.code(), unit.name(), unit.parent(), unit.kind(), unit.symbol(), unit.email())));
    }

    private List<UnitView> sorted(Stream<UnitView> some) {
        return some.filter(Objects::nonNull).distinct().sorted(BY_NAME).toList();
    }

    @Override
    public Optional<UnitView> find(String code) {
        return Optional.ofNullable(units.get(code));
    }

    @Override
    public List<UnitView> all(Collection<String> codes) {
        return sorted(codes.stream().map(units::get));
    }

    @Override
    public List<UnitView> ofPerson(String person) {
        return sorted(file.people().stream()
                .filter(each -> each.id().equals(person))
                .flatMap(each -> each.posts().stream())
                .map(post -> units.get(post.unit())));
    }

    @Override
    public List<UnitView> inGroups(Collection<String> groups) {
        return sorted(file.groups().stream()
                .filter(group -> groups.contains(group.code()))
                .flatMap(group -> group.units().stream())
                .map(units::get));
    }

    @Override
    public List<UnitView> lineOf(String code) {
        return Stream.iterate(units.get(code), Objects::nonNull, unit -> units.get(unit.parent()))
                .toList();
    }

    @Override
    public List<UnitView> within(String code, Collection<UnitKind> kinds) {
        return sorted(units.values().stream()
                .filter(unit -> unit.code().equals(code) || code.equals(unit.parent()))
                .filter(unit -> kinds.contains(unit.kind())));
    }

    @Override
    public List<UnitView> bodies() {
        return sorted(units.values().stream().filter(unit -> unit.kind() == UnitKind.BODY));
    }

    @Override
    public Optional<UnitView> officeOf(String body) {
        return within(body, List.of(UnitKind.OFFICE)).stream().findFirst();
    }
}
