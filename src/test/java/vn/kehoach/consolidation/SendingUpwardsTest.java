package vn.kehoach.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kehoach.assignment.report.CollectionFixture.in;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.assignment.report.CollectionFixture;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.VietnamTime;
import vn.kehoach.testing.InTheOrganisation;

/** A report about an event does not leave before the event; one that is due before it is not about it. */
@InTheOrganisation
@Import(CollectionFixture.class)
class SendingUpwardsTest {

    private static final String OFFICE = CollectionFixture.OFFICE;

    @Autowired
    private CollectionFixture plan;

    @Autowired
    private ConsolidationService consolidation;

    @Autowired
    private JdbcClient queries;

    @BeforeEach
    void a_signed_report() {
        plan.open(in(2), in(9));
        plan.run("update report_request set by_steps = false where id = ?", plan.request.value());
        plan.run(
                """
                insert into final_report (request_id, version, plan_id, state, title, file_version, edited, signer_user,
                                          recipients, register_year, ordinal, number_text, signed_at)
                values (?, 0, ?, 'SIGNED', 'Kết quả', 1, true, 'bithu', 'Thành Đoàn (để báo cáo)', 2026, 1, '01-BC/ĐTN', now())
                """,
                plan.request.value(),
                plan.plan.value());
    }

    /** The plan has its event on that day and asks for its report by the other. */
    private void event(LocalDate day, LocalDate reportDue) {
        plan.run(
                "update plan_version set content = cast(? as jsonb) where plan_id = ?",
                """
                {"title": "Góp ý", "event": {"date": "%s"},
                 "timeline": [{"kind": "FINAL_REPORT", "what": "gửi về Thành Đoàn", "due": "%s"}]}
                """
                        .formatted(day, reportDue),
                plan.plan.value());
    }

    private static LocalDate today() {
        return VietnamTime.dayOf(in(0));
    }

    private String state() {
        return queries.sql("select state from final_report where request_id = ?")
                .param(plan.request.value())
                .query(String.class)
                .single();
    }

    private int deliveries() {
        return queries.sql("select count(*) from final_report_delivery where request_id = ?")
                .param(plan.request.value())
                .query(Integer.class)
                .single();
    }

    @Test
    void before_the_event_it_is_refused_with_the_day_and_nothing_has_left() {
        event(today().plusDays(3), today().plusDays(9));

        assertThatThrownBy(() -> consolidation.submitted(plan.request, OFFICE))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.fields()).hasSize(1))
                .hasMessageContaining("chưa gửi được trước ngày tổ chức")
                .hasMessageContaining(VietnamTime.day(today().plusDays(3)));

        assertThat(state()).isEqualTo("SIGNED");
        assertThat(deliveries()).isZero();
    }

    @Test
    void on_the_day_of_the_event_it_leaves() {
        event(today(), today().plusDays(9));

        consolidation.submitted(plan.request, OFFICE);

        assertThat(state()).isEqualTo("SENT");
        assertThat(deliveries()).isPositive();
    }

    @Test
    void a_report_that_is_due_before_the_event_does_not_wait_for_it() {
        event(today().plusDays(9), today().plusDays(3));

        consolidation.submitted(plan.request, OFFICE);

        assertThat(state()).isEqualTo("SENT");
    }
}
