package vn.kehoach.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Columns that a conversion left on one line. */
public final class Cells {

    private static final Pattern GAP = Pattern.compile("[ ]*\\t[\\t ]*|[ ]{3,}|[ \\t]*\\|[ \\t]*");

    private Cells() {}

    public static List<Span> of(Page page, Span line) {
        List<Span> cells = new ArrayList<>();
        Matcher gap = GAP.matcher(page.shown()).region(line.start(), line.end());
        int start = line.start();
        while (gap.find()) {
            cells.add(new Span(start, gap.start()));
            start = gap.end();
        }
        cells.add(new Span(start, line.end()));
        return cells.stream().filter(cell -> !cell.in(page.shown()).isBlank()).toList();
    }
}
