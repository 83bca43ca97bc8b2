package vn.kehoach.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.kehoach.document.paper.Block;
import vn.kehoach.document.paper.Paper;
import vn.kehoach.document.paper.PaperMaker;

/** Consolidated reports of that many units: a heading and a paragraph of each, and behind them a table of all. */
public final class LongPapers {

    private LongPapers() {}

    public static Paper of(int units) {
        return PaperMaker.report(
                Papers.draft(Papers.read("81-KH-2019")),
                "Kết quả thực hiện của " + units + " đơn vị",
                texts(units),
                List.of(Block.of(Block.Kind.PART, "PHỤ LỤC"), Block.grid(table(units))),
                Instant.parse("2026-11-30T02:00:00Z"));
    }

    private static List<Block> texts(int units) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.of(Block.Kind.PART, "I. KẾT QUẢ"));
        IntStream.range(0, units).forEach(n -> {
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

    private static List<List<String>> table(int units) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("TT", "Đơn vị", "Nộp lúc", "Số ý kiến", "Số người dự", "Ghi chú"));
        IntStream.range(0, units).forEach(n -> rows.add(row(n)));
        return rows;
    }

    /** Some have no remark at all, and one that has says two lines. */
    private static List<String> row(int n) {
        List<String> row = new ArrayList<>(
                List.of("" + (n + 1), "Đơn vị số " + n, "17g00 ngày 20/02/2026", "" + n % 40, "" + n % 300));
        if (n % 7 == 0) {
            row.add("Nộp trễ\nđã nhắc");
        }
        return row;
    }
}
