package vn.kehoach.reading.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.kehoach.plan.Finding;
import vn.kehoach.plan.ReadFindings.Kept;

class FindingViewTest {

    private static final int DUTIES = 6_000;

    private static String field(int n) {
        return "obligations[" + n + "]";
    }

    /** One finding of the reading that speaks of all duties, as "trước ngày" does. */
    private static Kept ofAll() {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("rule", "before-vs-by");
        json.putObject("mend").put("label", "Hạn cuối là 24/02/2024").put("field", field(0) + ".due");
        return new Kept(
                json,
                IntStream.range(0, DUTIES).mapToObj(FindingViewTest::field).toList(),
                MissingNode.getInstance());
    }

    @Test
    void the_findings_of_6000_duties_are_laid_out_at_once() {
        List<Finding> open = IntStream.range(0, DUTIES)
                .mapToObj(n -> new Finding("before-vs-by", field(n), "Hạn này có hai cách đọc", false))
                .toList();
        List<Kept> kept = IntStream.range(0, 50).mapToObj(n -> ofAll()).toList();
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();

        List<FindingView> views = FindingView.of(open, kept, UnaryOperator.identity());

        long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        assertThat(views).hasSize(DUTIES).allSatisfy(each -> assertThat(each.mend())
                .isEqualTo("Hạn cuối là 24/02/2024"));
        assertThat(Duration.ofNanos(spent)).isLessThan(Duration.ofSeconds(2));
    }
}
