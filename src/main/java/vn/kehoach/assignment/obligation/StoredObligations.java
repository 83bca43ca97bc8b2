package vn.kehoach.assignment.obligation;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.kehoach.plan.content.due.Relative;
import vn.kehoach.plan.state.PlanId;

/** The obligations on their table. */
@Component
class StoredObligations implements ObligationRows {

    private final JdbcTemplate jdbc;

    StoredObligations(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void save(List<Obligation> obligations) {
        jdbc.batchUpdate(
                "insert into obligation (id, plan_id, ordinal, section, kind, who, what, quota, source, only_if, "
                        + "due_rule, due_reading, recurs, if_any, report_template)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                obligations,
                Math.max(1, obligations.size()),
                StoredObligations::fill);
    }

    private static void fill(PreparedStatement row, Obligation obligation) throws SQLException {
        row.setObject(1, obligation.id());
        row.setObject(2, obligation.plan().id().value());
        row.setInt(3, obligation.ordinal());
        row.setString(4, obligation.written().section().name());
        row.setString(5, obligation.kind().name());
        row.setString(6, obligation.who());
        row.setString(7, obligation.what());
        row.setObject(8, obligation.written().quota().orElse(null), Types.OTHER);
        row.setObject(9, obligation.written().source().orElse(null), Types.OTHER);
        row.setString(10, obligation.onlyIf().orElse(null));
        row.setObject(11, obligation.relative().map(StoredRule::write).orElse(null), Types.OTHER);
        row.setString(12, obligation.term().reading().orElse(null));
        row.setObject(13, obligation.recurrence().map(StoredRule::write).orElse(null), Types.OTHER);
        row.setBoolean(14, obligation.ifAny());
        row.setObject(15, obligation.written().template().map(StoredRule::write).orElse(null), Types.OTHER);
    }

    @Override
    public boolean exist(Obligation first) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select 1 from obligation where plan_id = ?)",
                Boolean.class,
                first.plan().id().value()));
    }

    @Override
    public Map<UUID, Rule> rulesOf(PlanId plan) {
        Map<UUID, Rule> rules = new HashMap<>();
        jdbc.query(
                "select id, only_if, due_rule from obligation"
                        + " where plan_id = ? and (only_if is not null or due_rule is not null)",
                row -> {
                    rules.put(row.getObject("id", UUID.class), rule(row));
                },
                plan.value());
        return rules;
    }

    @Override
    public Optional<String> alternativeOf(UUID obligation) {
        return jdbc.queryForList("select only_if from obligation where id = ?", String.class, obligation).stream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static Rule rule(ResultSet row) throws SQLException {
        return new Rule(
                Optional.ofNullable(row.getString("only_if")),
                Optional.ofNullable(row.getString("due_rule")).map(text -> StoredRule.read(text, Relative.class)));
    }
}
