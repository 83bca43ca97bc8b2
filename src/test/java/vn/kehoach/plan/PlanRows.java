package vn.kehoach.plan;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.plan.state.PlanId;

/** Plans as rows, for tests of what the database itself guards. */
public final class PlanRows {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2019-12-09T03:00:00Z");

    private PlanRows() {}

    /** A plan of Đoàn Khối, drafted by vanphong. */
    public static PlanId insert(JdbcClient queries, String title) {
        PlanId id = PlanId.next();
        queries.sql(
                        """
                        insert into plan (id, version, state, lead_body, lead_office, document_type, symbol, title, search,
                                          content_version, drafted_by, created_at)
                        values (:id, 0, 'EXECUTING', 'doan-khoi', 'van-phong-doan-khoi', 'KH', 'ĐTN', :title, lower(:title),
                                1, 'vanphong', :now)
                        """)
                .param("id", id.value())
                .param("title", title)
                .param("now", NOW)
                .update();
        return id;
    }

    public static UUID insertVersion(JdbcClient queries, PlanId plan, int number, boolean frozen) {
        UUID id = UUID.randomUUID();
        queries.sql(
                        """
                        insert into plan_version (id, version, plan_id, number, content, content_hash, saved_by, saved_at,
                                                  kept, frozen)
                        values (:id, 0, :plan, :number, '{"title": "Góp ý"}', 'abc', 'vanphong', :now, :frozen, :frozen)
                        """)
                .param("id", id)
                .param("plan", plan.value())
                .param("number", number)
                .param("frozen", frozen)
                .param("now", NOW)
                .update();
        return id;
    }
}
