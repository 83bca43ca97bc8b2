package vn.kehoach.consolidation.web;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import vn.kehoach.assignment.board.AssignmentFile;
import vn.kehoach.consolidation.CollectionView;
import vn.kehoach.consolidation.FigureTable;
import vn.kehoach.consolidation.ReportStage;
import vn.kehoach.consolidation.SectionWords;
import vn.kehoach.consolidation.UnitLine;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.PageRequest;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.VietnamNumber;
import vn.kehoach.shared.VietnamTime;

/**
 * A collection as its page shows it.
 *
 * @param closed when it closed; empty while it is open
 * @param sections the words of the units, section by section
 * @param parts what the chosen total is the total of
 */
record CollectionSheet(
        String id,
        String what,
        String due,
        String closes,
        String closed,
        List<Count> counts,
        List<Line> lines,
        Pages pages,
        List<Column> columns,
        List<Section> sections,
        Optional<Parts> parts) {

    private static final int UNITS = 50;
    private static final int PARTS = 100;
    private static final int KILO = 1024;

    /** How many units stand so. */
    record Count(String state, String label, String tone, long units) {}

    /**
     * A column with its total.
     *
     * @param unit of measure; empty where there is none
     * @param part which of the totals it is; -1 where it has none
     */
    record Column(String name, String unit, String total, int part) {}

    /** The words of one unit in a section. */
    record Passage(String unitName, String words) {}

    /** What the units of this page wrote in one section; without a title where their reports are free. */
    record Section(String title, List<Passage> passages) {}

    /** A file to download. */
    record File(String id, String name, String size) {}

    /**
     * One unit with what it reported.
     *
     * @param explained why it is late, as it says; empty where nobody asked
     */
    record Line(
            String unitName,
            String stage,
            String tone,
            String due,
            String explained,
            String version,
            String at,
            List<String> cells,
            List<File> files) {}

    /** Where a list stands; pages count from 0. */
    record Pages(int page, int last, long total) {

        static Pages of(PageOf<?> found) {
            return new Pages(found.page(), (int) Math.max(0, (found.total() - 1) / found.size()), found.total());
        }
    }

    /** One unit's part of a total. */
    record Part(String unitName, String value, String version, String at, String spelling) {}

    /** The parts of one total. */
    record Parts(int column, String name, String total, List<Part> units, Pages pages) {}

    static CollectionSheet of(CollectionView view, FigureTable table, CollectionPage.Wish wish) {
        List<UnitLine> lines = view.lines();
        List<String> names =
                view.figures().stream().map(CollectionView.Figure::name).toList();
        List<UnitLine> wanted =
                lines.stream().filter(UnitLine.like(wish.stage(), wish.q())).toList();
        PageOf<UnitLine> page =
                new PageRequest(wish.chiTieu() == null ? wish.page() : 0, UNITS).orLast(asked -> cut(wanted, asked));
        return new CollectionSheet(
                view.id(),
                view.what(),
                moment(view.term().dueAt()),
                moment(view.term().closesAt()),
                view.term().closedAt() == null ? "" : moment(view.term().closedAt()) + ", " + view.closedBecause(),
                UnitLine.counts(lines).stream()
                        .map(count -> new Count(
                                count.stage().name(), count.stage().label(), tone(count.stage()), count.units()))
                        .toList(),
                page.items().stream().map(line -> line(line, table)).toList(),
                Pages.of(page),
                table.columns().stream()
                        .map(column -> new Column(
                                column.name(),
                                column.unit(),
                                column.total().map(VietnamNumber::words).orElse(""),
                                names.indexOf(column.name())))
                        .toList(),
                SectionWords.of(view).stream()
                        .map(section -> section(section, page.items()))
                        .filter(section -> !section.passages().isEmpty())
                        .toList(),
                Optional.ofNullable(wish.chiTieu()).map(index -> parts(known(index, view), view, wish.page())));
    }

    private static int known(int index, CollectionView view) {
        if (index < 0 || index >= view.figures().size()) {
            throw Refused.invalid(
                    "chiTieu", "Chỉ tiêu", "không có chỉ tiêu thứ " + index + " trong số liệu của đợt thu");
        }
        return index;
    }

    private static Section section(SectionWords section, List<UnitLine> lines) {
        return new Section(
                section.title(),
                lines.stream()
                        .flatMap(line ->
                                section
                                        .of(line.assignmentId())
                                        .map(words -> new Passage(line.unitName(), words))
                                        .stream())
                        .toList());
    }

    private static Line line(UnitLine line, FigureTable table) {
        Optional<CollectionView.Report> report = line.report();
        return new Line(
                line.unitName(),
                line.stage().label(),
                tone(line.stage()),
                line.dueAt() == null ? "" : moment(line.dueAt()),
                line.explanation(),
                report.map(each -> "Bản " + each.content().version()).orElse(""),
                report.map(each -> moment(each.content().submittedAt())
                                + Optional.ofNullable(each.content().onBehalf())
                                        .map(words -> ", " + words)
                                        .orElse(""))
                        .orElse(""),
                table.columns().stream()
                        .map(column -> column.words(line.assignmentId()))
                        .toList(),
                report.map(each -> each.content().attachments().stream()
                                .map(CollectionSheet::file)
                                .toList())
                        .orElse(List.of()));
    }

    private static Parts parts(int index, CollectionView view, int page) {
        CollectionView.Figure figure = view.figures().get(index);
        PageOf<CollectionView.Part> shown = new PageRequest(page, PARTS).orLast(asked -> cut(figure.parts(), asked));
        return new Parts(
                index,
                figure.name(),
                VietnamNumber.words(figure.total()),
                shown.items().stream()
                        .map(part -> new Part(
                                part.unitName(),
                                VietnamNumber.words(part.value()),
                                "Bản " + part.version(),
                                moment(part.submittedAt()),
                                part.spelling().equals(figure.name()) ? "" : part.spelling()))
                        .toList(),
                Pages.of(shown));
    }

    private static <T> PageOf<T> cut(List<T> rows, PageRequest page) {
        int from = (int) Math.min(page.offset(), rows.size());
        int to = Math.min(from + page.size(), rows.size());
        return new PageOf<>(rows.subList(from, to), page.page(), page.size(), rows.size());
    }

    private static String tone(ReportStage stage) {
        return switch (stage) {
            case IN_TIME -> "tot";
            case LATE -> "tre";
            case RETURNED, MISSING -> "hong";
            case EXTENDED -> "cho";
            case OPTIONAL -> "";
        };
    }

    private static File file(AssignmentFile.FileRow file) {
        String size = file.size() < KILO ? file.size() + " B" : Math.round(file.size() / (double) KILO) + " KB";
        return new File(file.id(), file.name(), size);
    }

    static String moment(String iso) {
        return VietnamTime.moment(OffsetDateTime.parse(iso).toInstant());
    }
}
