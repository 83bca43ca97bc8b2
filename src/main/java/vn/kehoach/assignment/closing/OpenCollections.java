package vn.kehoach.assignment.closing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.VietnamTime;

/** The collections of a plan that opened with its work, with the step at which each stands. */
@Repository
class OpenCollections {

    private final JdbcClient queries;

    OpenCollections(JdbcClient queries) {
        this.queries = queries;
    }

    /** Those that have a step left; collections of later rounds hold up no end. */
    List<NotYet.OpenCollection> of(PlanId plan) {
        return queries.sql(
                        """
                        select id, what, closes_at, closed_at, drafted_at, finalised_at, by_steps from report_request
                        where plan_id = :plan and not opened_late and submitted_at is null
                        order by due_at, what, id
                        """)
                .param("plan", plan.value())
                .query((row, n) -> new NotYet.OpenCollection(row.getString("id"), row.getString("what"), step(row)))
                .list();
    }

    private static String step(ResultSet row) throws SQLException {
        Timestamp closes = row.getTimestamp("closes_at");
        if (row.getTimestamp("closed_at") == null) {
            return "đang thu, đóng lúc " + VietnamTime.words(closes.toInstant()) + " hoặc khi đã nhận đủ";
        }
        if (!row.getBoolean("by_steps")) {
            return "đã đóng, chờ tổng hợp, hoàn chỉnh hoặc gửi báo cáo";
        }
        if (row.getTimestamp("drafted_at") == null) {
            return "đã đóng, chờ việc “Tổng hợp báo cáo”";
        }
        return row.getTimestamp("finalised_at") == null
                ? "chờ ý kiến về dự thảo hoặc việc “Hoàn chỉnh báo cáo”"
                : "chờ việc “Gửi báo cáo lên cấp trên”";
    }
}
