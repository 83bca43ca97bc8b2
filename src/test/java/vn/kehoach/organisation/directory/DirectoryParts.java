package vn.kehoach.organisation.directory;

import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.organisation.naming.NameResolution;
import vn.kehoach.organisation.register.People;
import vn.kehoach.organisation.register.RecentRegister;
import vn.kehoach.organisation.register.Units;

/** Makes what this room keeps to itself, for tests that need several rooms. */
public final class DirectoryParts {

    private DirectoryParts() {}

    public static Organisation organisation(Units units, People people, NameResolution names, RecentRegister recent) {
        return new Organisation(units, people, names, recent);
    }

    public static UnitRegister register(JdbcClient jdbc) {
        return new UnitRegister(jdbc);
    }
}
