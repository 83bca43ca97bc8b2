package vn.kehoach.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.kehoach.document.Papers;
import vn.kehoach.document.paper.Block;
import vn.kehoach.document.paper.Paper;
import vn.kehoach.document.paper.PaperMaker;
import vn.kehoach.document.pdf.PaperPdf;
import vn.kehoach.document.word.PaperWord;

/** How long it takes to write the consolidated report of three thousand units: as a Word file and as a PDF. */
class LongPaperBenchmark {

    private static final int UNITS = 3_000;
    private static final double MEGA = 1024 * 1024;

    @Test
    void time_of_writing() {
        Paper paper = PaperMaker.report(
                Papers.draft(Papers.read("81-KH-2019")),
                "Kết quả thực hiện của " + UNITS + " đơn vị",
                texts(),
                List.of(Block.grid(table())),
                Instant.parse("2026-11-30T02:00:00Z"));
        PaperPdf pdf = new PaperPdf();

        Report.print(
                "long-paper",
                String.join(
                        "\n",
                        measured(
                                ".docx",
                                () -> PaperWord.written(
                                        paper, PaperWord.builtIn(paper.head().layout()))),
                        measured(".pdf", () -> pdf.of(paper)),
                        ""));
    }

    private static List<Block> texts() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.of(Block.Kind.PART, "I. KẾT QUẢ"));
        IntStream.range(0, UNITS).forEach(n -> {
            blocks.add(Block.of(Block.Kind.SECTION, (n + 1) + ". Đơn vị số " + n));
            blocks.add(
                    Block.of(
                            Block.Kind.PARAGRAPH,
                            "Đã tổ chức " + n % 9
                                    + " buổi góp ý với sự tham gia của cán bộ, đoàn viên; tổng hợp ý kiến gửi về văn phòng"
                                    + " đúng thời gian, kiến nghị cấp trên quan tâm kinh phí và hướng dẫn cụ thể hơn cho cơ sở."));
        });
        return blocks;
    }

    private static List<List<String>> table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("TT", "Đơn vị", "Nộp lúc", "Số ý kiến", "Số người dự", "Ghi chú"));
        IntStream.range(0, UNITS)
                .forEach(n -> rows.add(List.of(
                        "" + (n + 1),
                        "Đơn vị số " + n,
                        "17g00 ngày 20/02/2026",
                        "" + n % 40,
                        "" + n % 300,
                        n % 7 == 0 ? "Nộp trễ" : "")));
        return rows;
    }

    private static String measured(String kind, Supplier<byte[]> making) {
        List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        System.gc();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        long before = System.nanoTime();
        byte[] file = making.get();
        double seconds = (System.nanoTime() - before) / 1e9;
        long peak =
                pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return "%s of %d units: %.1f s, %.1f MB, at most %.0f MB of heap"
                .formatted(kind, UNITS, seconds, file.length / MEGA, peak / MEGA);
    }
}
