package vn.kehoach.organisation.naming;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.kehoach.organisation.register.UnitView;

/** What has been understood of a name so far. */
final class Meaning {

    private final Set<String> units = new LinkedHashSet<>();
    private final Set<String> groups = new LinkedHashSet<>();
    private final List<String> unknown = new ArrayList<>();

    void add(Known known) {
        (known.grouped() ? groups : units).add(known.code());
    }

    void unknown(String part) {
        unknown.add(part);
    }

    Set<String> groups() {
        return groups;
    }

    /** The units named together with those of the groups named. */
    Set<String> unitsWith(List<UnitView> grouped) {
        Set<String> all = new TreeSet<>(units);
        grouped.forEach(unit -> all.add(unit.code()));
        return all;
    }

    List<String> unknown() {
        return List.copyOf(unknown);
    }
}
