package vn.kehoach.plan.register;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.types.DocumentTypes;
import vn.kehoach.shared.Changed;
import vn.kehoach.shared.Folding;

/** The lines of registers that are no plans; changed only by whoever holds the counter of the register. */
@Repository
class RegisterLines {

    private static final String OF_NUMBER =
            " where body = :body and year = :year and type = :type and number = :number";
    private static final String MEANWHILE = "Dòng của sổ vừa được sửa ở nơi khác, hãy xem lại sổ";

    private final JdbcClient queries;

    RegisterLines(JdbcClient queries) {
        this.queries = queries;
    }

    /** What stands at a number. */
    record Standing(LineState state, String title) {}

    /** What is written into a line. */
    record Written(LineState state, String code, String title, PaperDocument.Rest rest, String reason) {

        String search() {
            return Folding.fold(String.join(" ", code, title, rest.signer(), rest.recipients(), reason));
        }
    }

    /** The line of that number, or the plan that has it. */
    Optional<Standing> at(RegisterKey key, int number) {
        Optional<Standing> line = of("select state, title from register_line" + OF_NUMBER, key, number)
                .query((row, n) -> new Standing(LineState.valueOf(row.getString(1)), row.getString(2)))
                .optional();
        return line.or(() -> of(
                        "select title from plan where lead_body = :body and register_year = :year"
                                + " and document_type in (:types) and ordinal = :number limit 1",
                        key,
                        number)
                .param("types", DocumentTypes.known().numberedIn(key.type()))
                .query((row, n) -> new Standing(LineState.USED, row.getString(1)))
                .optional());
    }

    void add(RegisterKey key, int number, Written line, Optional<PlanId> plan, String by, Instant at) {
        filled(
                        "insert into register_line (body, year, type, number, state, code, title, plan_id, day, signer, recipients,"
                                + " reason, search, noted_by, noted_at) values (:body, :year, :type, :number, :state, :code,"
                                + " :title, :plan, :day, :signer, :recipients, :reason, :search, :by, :at)",
                        key,
                        number,
                        line)
                .param("plan", plan.map(PlanId::value).orElse(null))
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Writes a paper document into the line of a number that was kept for it. */
    void fill(RegisterKey key, int number, Written line, String by, Instant at) {
        Changed.one(
                filled(
                                "update register_line set state = :state, code = :code, title = :title, day = :day,"
                                        + " signer = :signer, recipients = :recipients, reason = :reason, search = :search,"
                                        + " plan_id = null, noted_by = :by, noted_at = :at" + OF_NUMBER
                                        + " and state = 'RESERVED'",
                                key,
                                number,
                                line)
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .update(),
                MEANWHILE);
    }

    /** What stood there stays to be read. */
    void giveUp(RegisterKey key, int number, String reason, String by, Instant at) {
        Changed.one(
                of(
                                "update register_line set state = 'VOID', reason = :reason, plan_id = null,"
                                        + " search = search || ' ' || :words, noted_by = :by, noted_at = :at"
                                        + OF_NUMBER
                                        + " and state in ('RESERVED', 'PAPER')",
                                key,
                                number)
                        .param("reason", reason)
                        .param("words", Folding.fold(reason))
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .update(),
                MEANWHILE);
    }

    void keepFor(RegisterKey key, int number, PlanId plan) {
        Changed.one(
                of("update register_line set plan_id = :plan" + OF_NUMBER + " and state = 'RESERVED'", key, number)
                        .param("plan", plan.value())
                        .update(),
                MEANWHILE);
    }

    private JdbcClient.StatementSpec filled(String sql, RegisterKey key, int number, Written line) {
        return of(sql, key, number)
                .param("state", line.state().name())
                .param("code", line.code())
                .param("title", line.title())
                .param("day", line.rest().day().map(Date::valueOf).orElse(null))
                .param("signer", line.rest().signer())
                .param("recipients", line.rest().recipients())
                .param("reason", line.reason())
                .param("search", line.search());
    }

    private JdbcClient.StatementSpec of(String sql, RegisterKey key, int number) {
        return queries.sql(sql)
                .param("body", key.body())
                .param("year", key.year())
                .param("type", key.type())
                .param("number", number);
    }
}
