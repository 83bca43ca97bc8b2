package vn.kehoach.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.kehoach.reading.content.PlanReader;
import vn.kehoach.reading.content.PlanReading;
import vn.kehoach.reading.file.DocumentText;
import vn.kehoach.testing.Examples;

/** How long it takes to read a plan: one of three pages again and again, and one of two hundred. */
class ReadingBenchmark {

    private static final int WARM = 300;
    private static final int RUNS = 200;
    private static final int SECTIONS = 780;
    private static final double MILLION = 1e6;

    private final PlanReader reader = new PlanReader();

    @Test
    void time_of_reading() throws IOException {
        String text = longPlan();
        byte[] file = docx(text);
        String report = String.join(
                "\n",
                small(),
                large("text", text, () -> text),
                large(".docx", text, () -> DocumentText.of("dai.docx", file)));

        Report.print("reading", report + "\n");
    }

    private String small() {
        String plan = Examples.text("81-KH-2019.txt");
        for (int n = 0; n < WARM; n++) {
            reader.read(plan);
        }
        long[] times = LongStream.range(0, RUNS)
                .map(n -> nanos(() -> reader.read(plan)))
                .sorted()
                .toArray();
        return "81-KH-2019, warm, %d readings: median %.1f ms, 95th percentile %.1f ms of processor time"
                .formatted(RUNS, times[RUNS / 2] / MILLION, times[RUNS * 95 / 100] / MILLION);
    }

    private String large(String kind, String text, Supplier<String> opened) {
        List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        System.gc();
        long before = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        long busy = cpu();
        PlanReading reading = reader.read(opened.get());
        double millis = (System.nanoTime() - start) / MILLION;
        double own = (cpu() - busy) / MILLION;
        long peak =
                pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        System.gc();
        long kept = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() - before;
        return "%s of %,d words, %d obligations: %.0f ms (%.0f ms of processor time); heap at most %d MB more (with what no collection had taken back), %d MB held by the reading"
                .formatted(
                        kind,
                        text.split("\\s+").length,
                        reading.json().path("obligations").size(),
                        millis,
                        own,
                        (peak - before) >> 20,
                        kept >> 20);
    }

    /** Processor time of this thread, which a busy machine does not lengthen. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long nanos(Supplier<PlanReading> work) {
        long start = cpu();
        work.get();
        return cpu() - start;
    }

    /** About 100,000 words: sections of assignment, each with items and dates. */
    private static String longPlan() {
        StringBuilder plan = new StringBuilder(
                """
                ỦY BAN NHÂN DÂN TỈNH AN HÒA
                Số: 900/KH-UBND
                An Hòa, ngày 05 tháng 01 năm 2024

                KẾ HOẠCH
                Phát triển kinh tế - xã hội năm 2024

                I. MỤC ĐÍCH, YÊU CẦU
                Cụ thể hóa nghị quyết của Hội đồng nhân dân tỉnh.
                II. TỔ CHỨC THỰC HIỆN
                """);
        for (int n = 1; n <= SECTIONS; n++) {
            int day = 1 + n % 28;
            int month = 1 + n % 12;
            plan.append(
                    """
                    %d. Phòng Nghiệp vụ khu vực %d
                    - Chủ trì, phối hợp với các đơn vị liên quan rà soát, hoàn thiện hồ sơ nhiệm vụ số %d, gửi Văn phòng tổng hợp trước ngày %d/%d/2024; định kỳ hằng quý báo cáo kết quả thực hiện trước ngày 20 của tháng cuối quý.
                    - Tham mưu tổ chức hội nghị đánh giá công tác quản lý trên địa bàn, bảo đảm đúng thành phần, thời gian và tiết kiệm; đồng thời đề xuất giải pháp khắc phục những hạn chế đã được chỉ ra trong năm trước.
                    - Các đơn vị trực thuộc xây dựng kế hoạch cụ thể của đơn vị mình, hoàn thành trong tháng %d năm 2024 và chịu trách nhiệm về kết quả thực hiện.
                    """
                            .formatted(n, n, n, day, month, month));
        }
        return plan.append("\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Văn Hòa\n").toString();
    }

    private static byte[] docx(String text) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Arrays.stream(text.split("\n"))
                    .forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(out);
            return out.toByteArray();
        }
    }
}
