package vn.kehoach.plan.register;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes what this room keeps to itself, for tests that need several rooms. */
public final class RegisterParts {

    private RegisterParts() {}

    public static PlanRegister register(JdbcClient queries) {
        return new PlanRegister(queries);
    }
}
