package vn.kehoach.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import vn.kehoach.dossier.sheet.PlanDossier;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.organisation.initial.InitialPasswords;
import vn.kehoach.organisation.initial.OrganisationImport;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.finding.Finding;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.testing.InTheDemo;

/** A plan of thousands of duties is reviewed when it is written, not each time that somebody looks at it. */
@InTheDemo
class LargePlanTest {

    private static final int DUTIES = 6_000;
    private static final String UNIT =
            """
            units:
              - {code: to-dac-biet, name: "Tổ công tác đặc biệt", parent: doan-khoi, kind: BOARD}
            """;
    private static final Caller OFFICE = new Caller("vanphong", Set.of("van-phong-doan-khoi"), Set.of("staff"));

    @Autowired
    private PlanService plans;

    @Autowired
    private PlanDossier dossier;

    @Autowired
    private OrganisationImport imports;

    private static ObjectNode content() {
        ObjectNode content = JsonNodeFactory.instance.objectNode().put("title", "Tổ chức hội nghị tổng kết");
        content.putArray("issuers").add("BCH ĐOÀN KHỐI DÂN - CHÍNH - ĐẢNG TP");
        ArrayNode work = content.putArray("obligations");
        ArrayNode findings = content.putArray("findings");
        for (int n = 0; n < DUTIES; n++) {
            work.addObject()
                    .put("who", n % 3 == 0 ? "Tổ công tác số " + n : "Ban Tổ chức")
                    .put("what", "chuẩn bị nội dung số " + n)
                    .put("kind", "DUTY");
            findings.addObject()
                    .put("rule", "no-deadline")
                    .put("severity", "WARNING")
                    .put("field", "obligations[" + n + "]")
                    .put("message", "Việc chưa có thời hạn");
        }
        return content;
    }

    @Tag("storm")
    @Test
    void a_plan_of_6000_duties_opens_without_being_reviewed_again() {
        long start = cpu();
        PlanId plan = plans.propose(content(), OFFICE).id();
        long proposed = cpu();
        List<Finding> first = plans.findings(plan);
        long reviewed = cpu();
        List<Finding> second = plans.findings(plan);
        long again = cpu();
        dossier.open(plan, OFFICE);
        long opened = cpu();

        System.out.printf(
                "6000 duties: proposed %d ms, first review %d ms, again %d ms, opened %d ms of processor time%n",
                millis(start, proposed), millis(proposed, reviewed), millis(reviewed, again), millis(again, opened));
        assertThat(first).hasSizeGreaterThan(DUTIES);
        // What holds the signing back is asked anew, so the list is another; what the review said is the same.
        assertThat(second).zipSatisfy(first, (now, before) -> assertThat(now).isSameAs(before));
        assertThat(again - reviewed).isLessThan(Duration.ofMillis(700).toNanos());
        assertThat(opened - again).isLessThan(Duration.ofSeconds(5).toNanos());
    }

    @Test
    void a_unit_that_is_registered_later_is_known_at_the_next_look() {
        ObjectNode content = JsonNodeFactory.instance.objectNode().put("title", "Ra quân");
        content.putArray("issuers").add("BCH ĐOÀN KHỐI DÂN - CHÍNH - ĐẢNG TP");
        content.putArray("obligations")
                .addObject()
                .put("who", "Tổ công tác đặc biệt")
                .put("what", "ra quân")
                .put("kind", "DUTY");
        PlanId plan = plans.propose(content, OFFICE).id();
        assertThat(plans.findings(plan)).extracting(Finding::rule).contains("unknown-unit");

        imports.run(new ByteArrayResource(UNIT.getBytes(StandardCharsets.UTF_8)), InitialPasswords.USER_ID);

        assertThat(plans.findings(plan)).extracting(Finding::rule).doesNotContain("unknown-unit");
    }

    /** Processor time of this thread, which a busy machine does not lengthen. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long millis(long from, long to) {
        return Duration.ofNanos(to - from).toMillis();
    }
}
