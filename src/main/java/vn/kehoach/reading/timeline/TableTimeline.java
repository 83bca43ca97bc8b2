package vn.kehoach.reading.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.reading.document.Dates;
import vn.kehoach.reading.document.Table;
import vn.kehoach.reading.document.Table.Column;
import vn.kehoach.reading.document.Tables;
import vn.kehoach.reading.text.Page;
import vn.kehoach.reading.text.Span;
import vn.kehoach.reading.time.DateMention;

/** A table of dates and steps that names no bodies is a timeline. */
public final class TableTimeline {

    private final Page page;
    private final Dates dates;

    public TableTimeline(Page page, Dates dates) {
        this.page = page;
        this.dates = dates;
    }

    public List<TimelineEntry> read(Tables tables) {
        List<TimelineEntry> entries = new ArrayList<>();
        tables.all().stream()
                .filter(table -> table.has(Column.TIME) && !table.has(Column.LEAD))
                .forEach(table -> read(table, entries));
        return entries;
    }

    private void read(Table table, List<TimelineEntry> entries) {
        Optional<DateMention> date = Optional.empty();
        for (Map<Column, Span> row : table.rows()) {
            date = Table.cell(row, Column.TIME).map(dates::first).orElse(date);
            Optional<Span> task = Table.cell(row, Column.TASK);
            if (date.isPresent() && task.isPresent()) {
                entries.add(new TimelineEntry(
                        date.get(), task.get(), task.get(), TimelineKinds.of(page.plain(task.get()), date.get())));
            }
        }
    }
}
