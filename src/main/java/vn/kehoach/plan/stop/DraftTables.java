package vn.kehoach.plan.stop;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.AnyCount;
import vn.kehoach.shared.Changed;

/** The tables that a draft may have rows in; all others are written when somebody else is asked. */
@Repository
class DraftTables implements DraftRows {

    private static final List<String> TABLES = List.of(
            "finding_answer",
            "reading_step",
            "own_document",
            "plan_partner",
            "plan_reader",
            "plan_version",
            "plan_drafter");

    private final JdbcClient queries;

    DraftTables(JdbcClient queries) {
        this.queries = queries;
    }

    @Override
    public Optional<String> keptFor(PlanId plan) {
        Optional<String> number = queries.sql(
                        "select code from register_line where plan_id = :plan and state = 'RESERVED'")
                .param("plan", plan.value())
                .query(String.class)
                .optional()
                .map(code -> "Sổ văn bản đang giữ số " + code + " cho dự thảo này; hãy bỏ giữ số trước khi xóa");
        return number.or(() -> queries.sql("select 1 from signing_substitute where plan_id = :plan limit 1")
                .param("plan", plan.value())
                .query(Integer.class)
                .optional()
                .map(any -> "Đã cử người ký thay riêng cho kế hoạch này; hãy hủy kế hoạch kèm lý do thay vì xóa"));
    }

    @Override
    @AnyCount(because = "of these tables a draft need have no row; its own row must have been there")
    public void delete(PlanId plan) {
        TABLES.forEach(table -> queries.sql("delete from " + table + " where plan_id = :plan")
                .param("plan", plan.value())
                .update());
        Changed.one(
                queries.sql("delete from plan where id = :plan and state = 'DRAFT'")
                        .param("plan", plan.value())
                        .update(),
                "Dự thảo vừa thay đổi; hãy tải lại trang rồi xóa");
    }
}
