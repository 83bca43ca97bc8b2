package vn.kehoach.reading.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.reading.document.Table.Column;
import vn.kehoach.reading.text.Line;
import vn.kehoach.reading.text.Page;
import vn.kehoach.reading.text.Span;

/** Collects the rows below the header of a table, those included that a copy from a page has broken over lines. */
final class TableRows {

    private static final Pattern BREAK = Pattern.compile("\\t|(?<!\\s)\\s*\\|\\s*|\\|\\s*");
    private static final Pattern BAR_RULE = Pattern.compile("[|:\\-\\s]+");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[.)]?|[IVX]{1,5}[.)]?|[A-H][.)]?");

    /** A line that opens a section is never the rest of a cell. */
    private static final Pattern SECTION = Pattern.compile("(?:[IVX]{1,5}|\\d{1,2})[.)/].*", Pattern.DOTALL);

    private final Page page;
    private final List<Column> columns;
    private final List<List<Span>> rows = new ArrayList<>();

    TableRows(Page page, List<Column> columns) {
        this.page = page;
        this.columns = columns;
    }

    /** Takes a line into the table; false where the table has ended before it. */
    boolean take(List<Line> lines, int at) {
        Line line = lines.get(at);
        List<Span> cells = cells(page, line);
        if (cells.size() > 1) {
            row(cells);
            return true;
        }
        if (BAR_RULE.matcher(line.span().in(page.shown())).matches()) {
            return true;
        }
        boolean more = at + 1 < lines.size() && startsRow(cells(page, lines.get(at + 1)));
        if (goesOn(line, more)) {
            append(line.span());
            return true;
        }
        if (more && !rows.isEmpty()) {
            rows.add(List.of(line.span()));
            return true;
        }
        return false;
    }

    List<Map<Column, Span>> read() {
        return rows.stream().map(this::byColumn).filter(row -> !row.isEmpty()).toList();
    }

    /** The rest of a row that was broken after a cell, or within one. */
    private void row(List<Span> cells) {
        boolean open = !rows.isEmpty()
                && isNumbered()
                && last().size() < columns.size()
                && last().size() + cells.size() - 1 <= columns.size()
                && !last().get(0).in(page.shown()).isBlank()
                && last().size() > 1
                && !startsRow(cells)
                && !cells.get(0).in(page.shown()).isBlank();
        if (!open) {
            rows.add(cells);
            return;
        }
        append(cells.get(0));
        List<Span> whole = new ArrayList<>(last());
        whole.addAll(cells.subList(1, cells.size()));
        rows.set(rows.size() - 1, whole);
    }

    private boolean goesOn(Line line, boolean more) {
        if (rows.isEmpty() || last().size() < 2 || line.afterBlank()) {
            return false;
        }
        String words = line.span().in(page.shown());
        boolean section = SECTION.matcher(words).matches() || page.inCapitals(line.span());
        boolean incomplete = last().size() < columns.size();
        return !section && (incomplete || Character.isLowerCase(words.charAt(0)) || more && !isGroup(line));
    }

    /** "Nhóm nhiệm vụ về …" between two rows. */
    private boolean isGroup(Line line) {
        return !line.marker().isNone() && !line.marker().isBullet();
    }

    private void append(Span span) {
        List<Span> whole = new ArrayList<>(last());
        Span cell = whole.remove(whole.size() - 1);
        whole.add(new Span(Math.min(cell.start(), span.start()), span.end()));
        rows.set(rows.size() - 1, whole);
    }

    private List<Span> last() {
        return rows.get(rows.size() - 1);
    }

    private boolean isNumbered() {
        return columns.get(0) == Column.NUMBER;
    }

    private boolean startsRow(List<Span> cells) {
        return cells.size() > 1
                && (!isNumbered() || NUMBER.matcher(page.words(cells.get(0))).matches());
    }

    private Map<Column, Span> byColumn(List<Span> cells) {
        Map<Column, Span> row = new EnumMap<>(Column.class);
        for (int n = 0; n < Math.min(columns.size(), cells.size()); n++) {
            if (cells.get(n).start() < cells.get(n).end()) {
                row.putIfAbsent(columns.get(n), cells.get(n));
            }
        }
        return row;
    }

    /** The cells of a line with the empty ones; the line is taken from its very beginning. */
    static List<Span> cells(Page page, Line line) {
        int start = line.span().start();
        while (start > 0 && page.isGap(start - 1) && page.shown().charAt(start - 1) != '\n') {
            start--;
        }
        int from = line.span().in(page.shown()).startsWith("|") ? line.span().start() + 1 : start;
        List<Span> cells = new ArrayList<>();
        Matcher gap = BREAK.matcher(page.shown()).region(from, line.span().end());
        while (gap.find()) {
            cells.add(page.trimmed(from, gap.start()));
            from = gap.end();
        }
        cells.add(page.trimmed(from, line.span().end()));
        return cells;
    }
}
