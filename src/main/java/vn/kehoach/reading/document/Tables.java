package vn.kehoach.reading.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kehoach.reading.document.Table.Column;
import vn.kehoach.reading.text.Line;
import vn.kehoach.reading.text.Page;
import vn.kehoach.reading.text.Span;

/** Finds tables: lines whose cells a tab or a bar parts, below a line that names the columns. */
public final class Tables {

    private static final Pattern NUMBER = Pattern.compile("(?:stt|tt|so tt|#|no)\\.?");
    private static final Pattern MEASURE = Pattern.compile("(?:don vi tinh|don vi do|dvt)\\b.*");
    private static final Pattern INDICATOR = Pattern.compile("(?:ten )?(?:cac )?(?:chi tieu|tieu chi|chi so)\\b.*");
    private static final Pattern TIME = Pattern.compile(".*\\b(?:thoi gian|thoi han|tien do|han|hoan thanh|ngay)\\b.*");
    private static final Pattern PARTNER = Pattern.compile(".*\\bphoi hop\\b.*");
    private static final Pattern LEAD = Pattern.compile(
            ".*\\b(?:chu tri|don vi|co quan|bo phan|nguoi|phu trach|phan cong|chiu trach nhiem|ca nhan)\\b.*");
    private static final Pattern PRODUCT = Pattern.compile("(?:san pham|ket qua|dau ra|yeu cau san pham).*");
    private static final Pattern NOTE = Pattern.compile("(?:ghi chu|kinh phi|dia diem|muc tieu|can cu).*");
    private static final Pattern TASK =
            Pattern.compile(".*\\b(?:noi dung|cong viec|nhiem vu|hoat dong|ten|viec|hang muc|giai phap)\\b.*");

    private final Page page;
    private final List<Table> tables = new ArrayList<>();
    private final List<Table> indicators = new ArrayList<>();
    private final List<Line> rest = new ArrayList<>();

    private Tables(Page page) {
        this.page = page;
    }

    public static Tables in(Page page, List<Line> lines) {
        Tables tables = new Tables(page);
        int at = 0;
        while (at < lines.size()) {
            at = tables.take(lines, at);
        }
        return tables;
    }

    public List<Table> all() {
        return tables;
    }

    /** Those that name what a report has to say, in the order of the document. */
    public List<Table> indicators() {
        return indicators;
    }

    public Stream<Span> cells() {
        return tables.stream().flatMap(table -> table.rows().stream()).flatMap(row -> row.values().stream());
    }

    /** The lines outside tables. */
    public List<Line> rest() {
        return rest;
    }

    private int take(List<Line> lines, int at) {
        List<Column> columns = columns(lines.get(at));
        if (names(columns)) {
            TableRows rows = new TableRows(page, columns);
            int next = at + 1;
            while (next < lines.size() && rows.take(lines, next)) {
                next++;
            }
            add(new Table(lines.get(at).span().start(), columns, rows.read()));
            return next;
        }
        Optional<StackedTable> stacked = StackedTable.at(page, lines, at);
        stacked.ifPresentOrElse(found -> add(found.table()), () -> rest.add(lines.get(at)));
        return stacked.map(StackedTable::end).orElse(at + 1);
    }

    private void add(Table table) {
        (table.isOfIndicators() ? indicators : tables).add(table);
    }

    /** Whether these are the columns of a table that says what is to be done. */
    static boolean names(List<Column> columns) {
        return columns.contains(Column.TASK)
                && columns.stream()
                                .filter(each -> each != Column.NOTE)
                                .distinct()
                                .count()
                        >= 2;
    }

    private List<Column> columns(Line line) {
        List<Span> cells = TableRows.cells(page, line);
        return cells.size() < 2
                ? List.of()
                : columns(cells.stream().map(page::plain).toList());
    }

    /** What the columns of these names are about; beside a unit of measure, “chỉ tiêu” names what is measured. */
    static List<Column> columns(List<String> names) {
        List<Column> columns =
                new ArrayList<>(names.stream().map(Tables::column).toList());
        if (columns.contains(Column.MEASURE) && !columns.contains(Column.TASK)) {
            IntStream.range(0, names.size())
                    .filter(at -> INDICATOR.matcher(names.get(at)).matches())
                    .findFirst()
                    .ifPresent(at -> columns.set(at, Column.TASK));
        }
        return List.copyOf(columns);
    }

    /** What a column of that name is about. */
    static Column column(String name) {
        if (name.length() > 60) {
            return Column.NOTE;
        }
        if (NUMBER.matcher(name).matches()) {
            return Column.NUMBER;
        }
        if (MEASURE.matcher(name).matches()) {
            return Column.MEASURE;
        }
        if (NOTE.matcher(name).matches()) {
            return Column.NOTE;
        }
        if (PRODUCT.matcher(name).matches()) {
            return Column.PRODUCT;
        }
        if (PARTNER.matcher(name).matches() && !name.contains("chu tri")) {
            return Column.PARTNER;
        }
        return columnOfWork(name);
    }

    private static Column columnOfWork(String name) {
        if (LEAD.matcher(name).matches() && !name.startsWith("noi dung") && !name.startsWith("ten")) {
            return Column.LEAD;
        }
        if (TIME.matcher(name).matches() && !name.startsWith("noi dung")) {
            return Column.TIME;
        }
        return TASK.matcher(name).matches() ? Column.TASK : Column.NOTE;
    }
}
