package vn.kehoach.reading.frame;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.kehoach.reading.text.Line;
import vn.kehoach.reading.text.Page;
import vn.kehoach.reading.text.Span;

/** Finds where the annexes begin: behind signature and recipients stand tables, programmes and forms. */
final class AnnexLine {

    private static final Pattern HEADING = Pattern.compile(
            "(?:phu luc|phu bieu|bieu mau|mau so|mau \\d|mau bao cao|mau tong hop|bieu \\d|bieu so|de cuong|danh muc|danh sach|bang phan cong|lich trinh|chuong trinh|tien do)\\b.*",
            Pattern.DOTALL);

    private final int lines;
    private final TreeSet<Integer> headings;

    AnnexLine(Page page, List<Line> lines) {
        this.lines = lines.size();
        this.headings = IntStream.range(0, lines.size())
                .filter(index -> isHeading(page, lines.get(index).span()))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The index of the first line of the annexes that follow the block that begins there; the number of lines where none do. */
    int after(int tail) {
        Integer next = headings.higher(tail);
        return next == null ? lines : next;
    }

    private static boolean isHeading(Page page, Span line) {
        return page.inCapitals(line) && HEADING.matcher(page.plain(line)).matches();
    }
}
