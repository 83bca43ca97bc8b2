package vn.kehoach.lives;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.testing.RunningApplication;

/** The same text where the installation reads "trước ngày 30/8/2021" with that day. */
class BeforeInclusiveIT {

    @Test
    void before_a_day_has_that_day_in_it_where_the_installation_says_so(@TempDir Path folder) {
        try (RunningApplication application =
                RunningApplication.with(folder, Map.of("KEHOACH_DEADLINE_BEFORE", "INCLUSIVE"))) {
            TayNinh plan = new TayNinh(application);
            plan.walk().clock("2021-08-02T08:00");

            plan.issue();

            JsonNode report = plan.walk().report(TayNinh.HOA_THANH);
            assertThat(report.path("dueAt").asText()).isEqualTo("2021-08-30T23:59:59+07:00");
            assertThat(report.path("dueReading").asText()).isEqualTo("trước ngày 30/08/2021: tính đến hết 30/08/2021");
            assertThat(plan.walk()
                            .office()
                            .get("/ke-hoach/" + plan.walk().plan())
                            .expect(200)
                            .text())
                    .contains("trước ngày 30/08/2021: tính đến hết 30/08/2021");
        }
    }
}
