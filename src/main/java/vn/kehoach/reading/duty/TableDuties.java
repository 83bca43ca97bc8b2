package vn.kehoach.reading.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.reading.document.Block;
import vn.kehoach.reading.document.Dates;
import vn.kehoach.reading.document.DeadlineReader;
import vn.kehoach.reading.document.Table;
import vn.kehoach.reading.document.Table.Column;
import vn.kehoach.reading.document.Tables;
import vn.kehoach.reading.text.Page;
import vn.kehoach.reading.text.Span;
import vn.kehoach.reading.words.NameReader;
import vn.kehoach.reading.words.Names;

/** Reads the work out of tables; a cell left empty by a merge says what the cell above it says. */
public final class TableDuties {

    private final Page page;
    private final DeadlineReader deadlines;

    public TableDuties(Page page, Dates dates) {
        this.page = page;
        this.deadlines = new DeadlineReader(page, dates);
    }

    public List<Obligation> read(Tables tables) {
        List<Obligation> read = new ArrayList<>();
        tables.all().stream().filter(table -> table.has(Column.LEAD)).forEach(table -> read(table, read));
        return read;
    }

    private void read(Table table, List<Obligation> read) {
        Optional<Span> lead = Optional.empty();
        Optional<Span> time = Optional.empty();
        for (Map<Column, Span> row : table.rows()) {
            if (isHeading(row)) {
                lead = Optional.empty();
                time = Optional.empty();
                continue;
            }
            lead = Table.cell(row, Column.LEAD).or(orAbove(lead));
            time = Table.cell(row, Column.TIME).or(orAbove(time));
            boolean filled = row.containsKey(Column.TIME) || time.isEmpty();
            add(row, lead, time, read, filled);
        }
    }

    private static java.util.function.Supplier<Optional<Span>> orAbove(Optional<Span> above) {
        return () -> above;
    }

    /** A row with a Roman number or capitals and nothing else opens a group. */
    private boolean isHeading(Map<Column, Span> row) {
        Optional<Span> task = Table.cell(row, Column.TASK);
        boolean bare = !row.containsKey(Column.LEAD) && !row.containsKey(Column.TIME);
        boolean roman = Table.cell(row, Column.NUMBER)
                .filter(span -> page.words(span).matches("[IVX]+\\.?|[A-H]\\.?"))
                .isPresent();
        return bare && (task.isEmpty() || roman || page.inCapitals(task.get()));
    }

    private void add(
            Map<Column, Span> row, Optional<Span> lead, Optional<Span> time, List<Obligation> read, boolean filled) {
        Optional<Span> task = Table.cell(row, Column.TASK);
        if (task.isEmpty() || lead.isEmpty() || letters(task.get()) < 4 || letters(lead.get()) < 2) {
            return;
        }
        if (isBody(task.get())) {
            return;
        }
        Span what = withoutActor(task.get());
        Block block = Block.alone(what);
        Obligation work = new Obligation(names(lead.get()), what, block);
        time.ifPresent(cell -> new Terms(page, deadlines).set(work, cell));
        if (!filled) {
            work.isUncertainIn("due");
        }
        Table.cell(row, Column.PARTNER)
                .filter(cell -> letters(cell) > 1)
                .ifPresent(cell -> work.has("partners", names(cell)));
        Table.cell(row, Column.PRODUCT)
                .filter(cell -> letters(cell) > 2)
                .ifPresent(cell -> work.has("product", page.words(cell)));
        work.is(new KindReader(page).of(work));
        read.add(work);
    }

    /** Nothing but a name stands there where merged cells have moved the others. */
    private boolean isBody(Span task) {
        return NameReader.at(page, task.start(), task.end())
                .filter(names -> names.span().end() >= task.end() - 1)
                .isPresent();
    }

    /** "Các cơ sở Đoàn gửi góp ý" beside a column that names them again. */
    private Span withoutActor(Span task) {
        return NameReader.at(page, task.start(), task.end())
                .filter(Names::closed)
                .filter(names -> names.end() < task.end())
                .map(names -> new Span(names.end(), task.end()))
                .orElse(task);
    }

    private long letters(Span span) {
        return span.in(page.shown()).chars().filter(Character::isLetter).count();
    }

    /** Several bodies in a cell stand behind commas or semicolons. */
    private List<String> names(Span cell) {
        List<String> names = new ArrayList<>();
        for (Span part : parts(cell)) {
            NameReader.at(page, part.start(), part.end())
                    .filter(read -> read.span().end() >= part.end() - 1)
                    .ifPresentOrElse(
                            read -> names.addAll(read.list()),
                            () -> names.add(page.words(part).replaceFirst("[.;]$", "")));
        }
        return names;
    }

    /** "- Phòng Nội vụ" in a cell that lists bodies. */
    private Span withoutDash(Span part) {
        int start = part.start();
        while (start < part.end() && "-+•– ".indexOf(page.shown().charAt(start)) >= 0) {
            start++;
        }
        return new Span(start, part.end());
    }

    private List<Span> parts(Span cell) {
        List<Span> parts = new ArrayList<>();
        int from = cell.start();
        for (int place = cell.start(); place <= cell.end(); place++) {
            if (place == cell.end() || page.shown().charAt(place) == ';') {
                Span part = withoutDash(page.trimmed(from, place));
                if (part.start() < part.end()) {
                    parts.add(part);
                }
                from = place + 1;
            }
        }
        return parts;
    }
}
