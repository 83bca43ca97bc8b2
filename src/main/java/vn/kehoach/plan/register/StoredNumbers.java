package vn.kehoach.plan.register;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.Changed;

/** The counters on their table: whoever takes a number holds the counter until the transaction ends. */
@Repository
class StoredNumbers implements RegisterNumbers {

    private static final String OF_REGISTER = " where body = :body and year = :year and type = :type";
    private static final String KEPT =
            "select number from register_line" + OF_REGISTER + " and plan_id = :plan and state = 'RESERVED'";

    private final JdbcClient queries;

    StoredNumbers(JdbcClient queries) {
        this.queries = queries;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int next(String body, int year, String type) {
        return of(
                        "insert into number_register (body, year, type, last) values (:body, :year, :type, 1) "
                                + "on conflict (body, year, type) do update set last = number_register.last + 1 returning last",
                        body,
                        year,
                        type)
                .query(Integer.class)
                .single();
    }

    /** The last number given, of a register that is held until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    int held(RegisterKey key) {
        return of(
                        "insert into number_register (body, year, type, last) values (:body, :year, :type, 0) "
                                + "on conflict (body, year, type) do update set last = number_register.last returning last",
                        key.body(),
                        key.year(),
                        key.type())
                .query(Integer.class)
                .single();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int take(PlanId plan, String body, int year, String type) {
        // Looked for once the counter is held: whoever keeps, uses or gives up a number holds it too.
        held(new RegisterKey(body, year, type));
        Optional<Integer> kept = kept(plan, body, year, type);
        kept.ifPresent(number -> use(number, body, year, type));
        return kept.orElseGet(() -> next(body, year, type));
    }

    private void use(int number, String body, int year, String type) {
        Changed.one(
                of(
                                "update register_line set state = 'USED'" + OF_REGISTER
                                        + " and number = :number and state = 'RESERVED'",
                                body,
                                year,
                                type)
                        .param("number", number)
                        .update(),
                "Số giữ cho kế hoạch vừa được dùng ở nơi khác, hãy xem lại sổ");
    }

    @Override
    @Transactional(readOnly = true)
    public int coming(PlanId plan, String body, int year, String type) {
        return kept(plan, body, year, type).orElseGet(() -> last(body, year, type) + 1);
    }

    private Optional<Integer> kept(PlanId plan, String body, int year, String type) {
        return of(KEPT, body, year, type)
                .param("plan", plan.value())
                .query(Integer.class)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public int last(String body, int year, String type) {
        return of("select last from number_register" + OF_REGISTER, body, year, type)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private StatementSpec of(String sql, String body, int year, String type) {
        return queries.sql(sql).param("body", body).param("year", year).param("type", type);
    }
}
