package vn.kehoach.reading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds where the annexes begin: behind signature and recipients stand tables, programmes and forms. */
final class AnnexLine {

    private static final Pattern HEADING = Pattern.compile(
            "(?:phu luc|phu bieu|bieu mau|mau so|mau \\d|bieu \\d|bieu so|de cuong|danh muc|danh sach|bang phan cong|lich trinh|chuong trinh|tien do)\\b.*",
            Pattern.DOTALL);

    private AnnexLine() {}

    /** The index of the first line of the annexes that follow the block that begins there; the number of lines where none do. */
    static int after(Page page, List<Line> lines, int tail) {
        return IntStream.range(Math.min(tail + 1, lines.size()), lines.size())
                .filter(index -> isHeading(page, lines.get(index).span()))
                .findFirst()
                .orElse(lines.size());
    }

    static boolean isHeading(Page page, Span line) {
        return page.inCapitals(line) && HEADING.matcher(page.plain(line)).matches();
    }
}
