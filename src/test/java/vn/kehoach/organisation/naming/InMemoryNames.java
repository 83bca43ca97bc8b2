package vn.kehoach.organisation.naming;

import java.util.Comparator;
import java.util.List;
import vn.kehoach.organisation.register.UnitKind;

/** The names and aliases of units and groups, in memory. */
final class InMemoryNames implements Names {

    private final List<Bearer> bearers;

    InMemoryNames(List<Bearer> bearers) {
        this.bearers = bearers;
    }

    @Override
    public List<Known> bearersOf(String key) {
        return bearers.stream()
                .filter(each -> NameKey.of(each.name()).equals(key))
                .map(each -> new Known(each.code(), each.grouped(), each.owner(), each.kind(), each.official()))
                .sorted(Comparator.comparing((Known known) -> !known.official()).thenComparing(Known::code))
                .toList();
    }

    @Override
    public List<BodyName> ofBodies() {
        return bearers.stream()
                .filter(each -> each.kind() == UnitKind.BODY)
                .map(each -> new BodyName(each.code(), each.name()))
                .toList();
    }
}
