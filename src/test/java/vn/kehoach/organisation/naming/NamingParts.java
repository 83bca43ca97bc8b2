package vn.kehoach.organisation.naming;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.organisation.register.People;
import vn.kehoach.organisation.register.Units;

/** Makes what this room keeps to itself, for tests that need several rooms. */
public final class NamingParts {

    private NamingParts() {}

    public static NameResolution inMemory(List<Bearer> bearers, Units units, People people) {
        return resolution(new InMemoryNames(bearers), units, people);
    }

    public static NameResolution stored(JdbcClient jdbc, Units units, People people) {
        return resolution(new StoredNames(jdbc), units, people);
    }

    private static NameResolution resolution(Names names, Units units, People people) {
        return new NameResolution(new NameLookup(names, units), units, people);
    }
}
