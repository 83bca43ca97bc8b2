package vn.kehoach.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.kehoach.document.LongPapers;
import vn.kehoach.document.paper.Paper;
import vn.kehoach.document.pdf.PaperPdf;
import vn.kehoach.document.word.PaperWord;

/**
 * How long it takes to write the consolidated report of three hundred, a thousand and three thousand units, as a Word file and as
 * a PDF: three times the units, about three times the time. Run it with {@code -Xmx512m} to see that it is enough.
 */
class LongPaperBenchmark {

    private static final List<Integer> UNITS = List.of(300, 1_000, 3_000);
    private static final double MEGA = 1024 * 1024;

    @Test
    void time_of_writing() {
        PaperPdf pdf = new PaperPdf();
        List<String> lines = new ArrayList<>();
        lines.add("at most %.0f MB of heap may be used"
                .formatted(Runtime.getRuntime().maxMemory() / MEGA));
        measured(
                ".docx",
                paper -> PaperWord.written(paper, PaperWord.builtIn(paper.head().layout())),
                lines);
        measured(".pdf", pdf::of, lines);

        Report.print("long-paper", String.join("\n", lines) + "\n");
    }

    /** The first is written twice: the first time everything is read that is read once. */
    private static void measured(String kind, Function<Paper, byte[]> making, List<String> lines) {
        making.apply(LongPapers.of(UNITS.get(0)));
        double before = 0;
        for (int units : UNITS) {
            Paper paper = LongPapers.of(units);
            List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == MemoryType.HEAP)
                    .toList();
            System.gc();
            pools.forEach(MemoryPoolMXBean::resetPeakUsage);
            long begun = System.nanoTime();
            long worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            byte[] file = making.apply(paper);
            double cpu = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - worked) / 1e9;
            double seconds = (System.nanoTime() - begun) / 1e9;
            long peak = pools.stream()
                    .mapToLong(pool -> pool.getPeakUsage().getUsed())
                    .sum();
            lines.add("%s of %d units: %.1f s (%.1f s of the processor%s), %.1f MB, at most %.0f MB of heap"
                    .formatted(
                            kind,
                            units,
                            seconds,
                            cpu,
                            before > 0 ? ", %.1f times the one before".formatted(cpu / before) : "",
                            file.length / MEGA,
                            peak / MEGA));
            before = cpu;
        }
    }
}
