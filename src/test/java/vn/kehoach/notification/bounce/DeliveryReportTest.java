package vn.kehoach.notification.bounce;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read from the reports of mail servers. */
class DeliveryReportTest {

    @Test
    void a_final_failure_names_our_mail_and_says_why() throws Exception {
        assertThat(DeliveryReport.of(Reports.failed(Reports.ID)))
                .contains(new DeliveryReport(Reports.ID, "5.1.1, smtp; 550 5.1.1 no such user"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Action: delayed\nStatus: 4.4.1\n",
                "Action: delivered\nStatus: 2.0.0\n",
                "Action: failed\nStatus: 4.2.2\n",
                "Action: failed\n",
                "\n\n\n",
                ""
            })
    void what_is_only_late_or_came_through_is_no_failure(String status) throws Exception {
        assertThat(DeliveryReport.of(Reports.report(status, "Message-ID: " + Reports.ID + "\n")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Subject: x\n",
                "Message-ID: <1@kehoach.example>\n",
                "Message-ID: <0b2c6a3e-5d1f-4c7a-9e43-0f6a1f1d2b3c@kehoach.example> or 1=1\n",
                "Message-ID: <*@kehoach.example>\n",
                "X-Message-ID: <0b2c6a3e-5d1f-4c7a-9e43-0f6a1f1d2b3c@kehoach.example>\n",
                ""
            })
    void a_report_that_does_not_know_the_id_of_a_mail_of_ours_counts_for_nothing(String head) throws Exception {
        assertThat(DeliveryReport.of(Reports.report(Reports.FAILED, head))).isEmpty();
    }

    @Test
    void words_of_a_person_are_no_report_whatever_they_say() throws Exception {
        assertThat(DeliveryReport.of(
                        Reports.raw("Subject: failed\nContent-Type: text/plain\n\nAction: failed\nStatus: 5.1.1\n"
                                + "Message-ID: " + Reports.ID + "\n")))
                .isEmpty();
    }

    @Test
    void of_several_recipients_the_one_that_failed_counts_and_its_reason_is_one_short_line() throws Exception {
        String status = "Final-Recipient: rfc822; a@x.example\nAction: delivered\nStatus: 2.0.0\n\n"
                + "Final-Recipient: rfc822; b@x.example\nAction: Failed (gone)\nStatus: 5.1.1\n"
                + "Diagnostic-Code: smtp; 550 \u202e" + "x".repeat(5_000) + "\n\n";

        Optional<DeliveryReport> report = DeliveryReport.of(Reports.report(status, "Message-ID: " + Reports.ID + "\n"));

        assertThat(report.orElseThrow().reason())
                .hasSize(301)
                .startsWith("5.1.1, smtp; 550 x")
                .doesNotContain("\n", "\u202e");
    }

    @Test
    void of_a_report_of_many_megabytes_no_more_is_read_than_it_needs() throws Exception {
        String status = Reports.FAILED + "X-Filler: " + "x".repeat(200_000) + "\n";
        String head = "Message-ID: " + Reports.ID + "\n\n" + "y".repeat(5_000_000) + "\n";

        assertThat(DeliveryReport.of(Reports.report(status, head)))
                .map(DeliveryReport::messageId)
                .contains(Reports.ID);
    }
}
