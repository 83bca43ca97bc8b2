package vn.kehoach.organisation.register;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes what this room keeps to itself, for tests that need several rooms. */
public final class RegisterParts {

    private RegisterParts() {}

    public static Units units(JdbcClient jdbc) {
        return new StoredUnits(jdbc);
    }

    public static People people(JdbcClient jdbc) {
        return new StoredPeople(jdbc);
    }

    public static RecentRegister recent(Units units, People people) {
        return new RecentRegister(units, people);
    }
}
