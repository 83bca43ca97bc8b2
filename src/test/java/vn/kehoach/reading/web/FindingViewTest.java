package vn.kehoach.reading.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.kehoach.plan.content.Content;
import vn.kehoach.plan.finding.Finding;

class FindingViewTest {

    private static final int DUTIES = 6_000;

    private static String field(int n) {
        return "obligations[" + n + "]";
    }

    /** The last days of the first two lines differ, as in a plan with “trước ngày” of several dates. */
    private static String before(int n) {
        return n % 2 == 0 ? "2024-02-25" : "2024-03-01";
    }

    /** Lines that are owed before a day, and fifty findings of the reading that each speak of all of them. */
    private static ObjectNode content() {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        ArrayNode lines = content.putArray("obligations");
        IntStream.range(0, DUTIES).forEach(n -> lines.addObject().put("before", before(n)));
        ArrayNode findings = content.putArray("findings");
        for (int n = 0; n < 50; n++) {
            ObjectNode finding = findings.addObject().put("rule", "before-vs-by");
            finding.putObject("mend")
                    .put("label", "Hạn cuối là 24/02/2024")
                    .put("field", field(0) + ".due")
                    .put("value", "2024-02-24");
            ArrayNode fields = finding.putArray("fields");
            IntStream.range(0, DUTIES).forEach(line -> fields.add(field(line)));
        }
        return content;
    }

    @Test
    void each_line_that_is_owed_before_a_day_has_a_button_with_its_own_last_day_and_6000_are_laid_out_at_once() {
        List<Finding> open = IntStream.range(0, DUTIES)
                .mapToObj(n -> new Finding("before-vs-by", field(n), "Hạn này có hai cách đọc", false))
                .toList();
        Content content = Content.of(content());
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();

        List<FindingView> views = FindingView.of(open, content, UnaryOperator.identity());

        long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        assertThat(views)
                .extracting(FindingView::mend)
                .containsExactlyElementsOf(IntStream.range(0, DUTIES)
                        .mapToObj(n -> n % 2 == 0 ? "Hạn cuối là 24/02/2024" : "Hạn cuối là 29/02/2024")
                        .toList());
        assertThat(Duration.ofNanos(spent)).isLessThan(Duration.ofSeconds(2));
    }
}
