package vn.kehoach.reading.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.kehoach.reading.document.Table.Column;
import vn.kehoach.reading.text.Line;
import vn.kehoach.reading.text.Marker;
import vn.kehoach.reading.text.Page;
import vn.kehoach.reading.text.Span;
import vn.kehoach.reading.words.Phrases;
import vn.kehoach.reading.words.SectionWords;

/** A table that was pasted one cell a line: the names of the columns, then each row from its number on. */
record StackedTable(Table table, int end) {

    private static final Pattern FIRST_COLUMN = Pattern.compile("(?:stt|tt|so tt)\\.?");
    private static final Pattern GROUP = Pattern.compile("[IVX]{1,5}[.)]?|[A-H][.)]?");
    private static final Pattern NUMBER = Pattern.compile("0?(\\d{1,3})[.)]?");
    private static final int MOST_COLUMNS = 8;
    private static final int LONGEST_NAME = 50;

    static Optional<StackedTable> at(Page page, List<Line> lines, int at) {
        return FIRST_COLUMN.matcher(page.plain(lines.get(at).span())).matches()
                ? new Reader(page, lines, at).read()
                : Optional.empty();
    }

    /** Reads one such table. */
    private static final class Reader {

        private final Page page;
        private final List<Line> lines;
        private final int start;
        private int place;

        Reader(Page page, List<Line> lines, int start) {
            this.page = page;
            this.lines = lines;
            this.start = start;
            this.place = start;
        }

        Optional<StackedTable> read() {
            List<Column> columns = columns();
            if (place >= lines.size() || !Tables.names(columns)) {
                return Optional.empty();
            }
            List<Map<Column, Span>> rows = new ArrayList<>();
            int next = 1;
            int end = place;
            while (place < lines.size()) {
                int number = number(place);
                if (number == next || number == 1) {
                    rows.add(row(columns, cells(number + 1, !columns.contains(Column.MEASURE))));
                    next = number + 1;
                    end = place;
                } else if (isGroup(place)) {
                    place += 2;
                } else {
                    break;
                }
            }
            return rows.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new StackedTable(new Table(lines.get(start).span().start(), columns, rows), end));
        }

        private List<Column> columns() {
            List<String> names =
                    new ArrayList<>(List.of(page.plain(lines.get(place).span())));
            place++;
            while (place < lines.size()
                    && names.size() < MOST_COLUMNS
                    && number(place) < 0
                    && !isGroup(place)
                    && words(place).length() < LONGEST_NAME) {
                names.add(page.plain(lines.get(place).span()));
                place++;
            }
            return Tables.columns(names);
        }

        private String words(int line) {
            return page.words(lines.get(line).span());
        }

        private int number(int line) {
            var number = NUMBER.matcher(words(line));
            return number.matches() ? Integer.parseInt(number.group(1)) : -1;
        }

        private boolean isGroup(int line) {
            return GROUP.matcher(words(line)).matches() && line + 1 < lines.size();
        }

        /**
         * The lines up to the next number; those that go on with a cell belong to it.
         *
         * @param goOn whether a small letter goes on with a cell; units of measure begin with one, too
         */
        private List<Span> cells(int nextNumber, boolean goOn) {
            List<Span> cells = new ArrayList<>();
            place++;
            while (place < lines.size() && number(place) != nextNumber && !isGroup(place) && !ends(place)) {
                Span line = lines.get(place).span();
                if (goOn && !cells.isEmpty() && page.isSmall(line.start())) {
                    Span cell = cells.remove(cells.size() - 1);
                    cells.add(new Span(cell.start(), line.end()));
                } else {
                    cells.add(line);
                }
                place++;
            }
            return cells;
        }

        /** A heading of the plan behind the table. */
        private boolean ends(int line) {
            Line candidate = lines.get(line);
            return candidate.marker().rank() == Marker.Rank.ROMAN
                    || page.inCapitals(candidate.span()) && SectionWords.isKnown(page.plain(candidate.span()))
                    || Phrases.CLOSING.matcher(page.plain(candidate.span())).matches();
        }

        /** Cells too many belong to the task, which is the longest. */
        private Map<Column, Span> row(List<Column> columns, List<Span> cells) {
            int task = columns.indexOf(Column.TASK);
            while (cells.size() >= columns.size() && task < cells.size()) {
                Span rest = cells.remove(task);
                Span first = cells.remove(task - 1);
                cells.add(task - 1, new Span(first.start(), rest.end()));
            }
            Map<Column, Span> row = new EnumMap<>(Column.class);
            for (int n = 0; n < Math.min(columns.size() - 1, cells.size()); n++) {
                row.putIfAbsent(
                        columns.get(n + 1),
                        page.trimmed(cells.get(n).start(), cells.get(n).end()));
            }
            return row;
        }
    }
}
