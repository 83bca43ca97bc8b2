package vn.kehoach.consolidation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.document.paper.Block;
import vn.kehoach.shared.Sentence;
import vn.kehoach.shared.VietnamNumber;
import vn.kehoach.shared.VietnamTime;

/** What a collection gives to the draft of the consolidated report: who reported, the totals, the words of each unit, the annex. */
final class DraftReport {

    /** A page of A4 has room for so many indicators beside the name of the unit. */
    private static final int INDICATORS = 5;

    private final CollectionView view;
    private final FigureTable table;
    private final List<UnitLine> lines;
    private final List<Block> blocks = new ArrayList<>();

    private DraftReport(CollectionView view, FigureTable table) {
        this.view = view;
        this.table = table;
        this.lines = view.lines();
    }

    /**
     * What the figures are those of.
     *
     * @param frozen the name under which they were frozen; empty where they were not
     */
    record Standing(Instant at, String frozen) {

        String words() {
            return frozen.isEmpty()
                    ? "Tính đến " + VietnamTime.words(at)
                    : "Theo lần chốt số liệu “" + frozen + "” lúc " + VietnamTime.words(at);
        }
    }

    static List<Block> body(CollectionView view, FigureTable table, Standing of) {
        DraftReport report = new DraftReport(view, table);
        report.standing(of);
        report.totals();
        report.words();
        return List.copyOf(report.blocks);
    }

    static List<Block> annex(CollectionView view, FigureTable table) {
        DraftReport report = new DraftReport(view, table);
        report.figures();
        return List.copyOf(report.blocks);
    }

    private void standing(Standing of) {
        add(Block.Kind.PART, "I. TÌNH HÌNH NỘP BÁO CÁO");
        long in = lines.stream().filter(line -> line.stage().in()).count();
        add(
                Block.Kind.PARAGRAPH,
                "Nội dung thu: " + Sentence.open(view.what()) + ". Hạn nộp: "
                        + moment(view.term().dueAt()) + ".");
        add(
                Block.Kind.PARAGRAPH,
                of.words() + ", " + in + "/" + lines.size()
                        + " đơn vị đã nộp báo cáo, trong đó "
                        + of(ReportStage.IN_TIME).size() + " đơn vị nộp đúng hạn, "
                        + of(ReportStage.LATE).size() + " đơn vị nộp trễ.");
        int number = 0;
        for (ReportStage stage : ReportStage.values()) {
            if (stage != ReportStage.IN_TIME && !of(stage).isEmpty()) {
                number++;
                add(
                        Block.Kind.SECTION,
                        number + ". " + stage.label() + " (" + of(stage).size() + " đơn vị):");
                of(stage).forEach(line -> add(Block.Kind.ITEM, "- " + unit(line) + "."));
            }
        }
    }

    private List<UnitLine> of(ReportStage stage) {
        return lines.stream().filter(line -> line.stage() == stage).toList();
    }

    private static String unit(UnitLine line) {
        String said = Sentence.open(line.explanation().replaceAll("\\s+", " "));
        return stands(line) + (said.isEmpty() ? "" : "; " + said);
    }

    private static String stands(UnitLine line) {
        return line.report()
                .map(report ->
                        line.unitName() + ": nộp lúc " + moment(report.content().submittedAt())
                                + Optional.ofNullable(report.content().onBehalf())
                                        .map(words -> ", " + words)
                                        .orElse(""))
                .orElseGet(() ->
                        line.dueAt() == null ? line.unitName() : line.unitName() + ": hạn " + moment(line.dueAt()));
    }

    private void totals() {
        add(Block.Kind.PART, "II. SỐ LIỆU");
        boolean measured =
                table.columns().stream().anyMatch(column -> !column.unit().isEmpty());
        List<List<String>> rows = new ArrayList<>();
        rows.add(total(measured, "**Chỉ tiêu**", "**Đơn vị tính**", "**Tổng cộng**", "**Số đơn vị có số liệu**"));
        table.columns().forEach(column -> column.total()
                .ifPresent(total -> rows.add(total(
                        measured,
                        column.name(),
                        column.unit(),
                        VietnamNumber.words(total),
                        String.valueOf(column.numbers())))));
        if (rows.size() == 1) {
            add(Block.Kind.PARAGRAPH, "Báo cáo của các đơn vị không có số liệu để cộng.");
        } else {
            blocks.add(Block.grid(rows));
        }
    }

    /** Free figures have no unit of measure. */
    private static List<String> total(boolean measured, String name, String unit, String total, String units) {
        return measured ? List.of(name, unit, total, units) : List.of(name, total, units);
    }

    /** A table, because a hundred pages of headings would be read by nobody. */
    private void words() {
        add(Block.Kind.PART, "III. NỘI DUNG THEO ĐƠN VỊ");
        if (view.reports().isEmpty()) {
            add(Block.Kind.PARAGRAPH, "Chưa có đơn vị nào nộp báo cáo.");
            return;
        }
        List<SectionWords> sections = SectionWords.of(view);
        for (int at = 0; at < sections.size(); at++) {
            SectionWords section = sections.get(at);
            if (!section.title().isEmpty()) {
                add(Block.Kind.SECTION, (at + 1) + ". " + section.title());
            }
            List<List<String>> rows = new ArrayList<>();
            rows.add(List.of("**Đơn vị**", "**Nội dung báo cáo**"));
            view.reports().forEach(report -> section.of(report.assignmentId())
                    .ifPresent(words -> rows.add(List.of(report.unitName(), compact(words)))));
            blocks.add(Block.grid(rows));
        }
    }

    private static String compact(String words) {
        return words.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** Wide tables are several, each with all units. */
    private void figures() {
        add(Block.Kind.PART, "PHỤ LỤC: SỐ LIỆU THEO ĐƠN VỊ");
        if (table.columns().isEmpty()) {
            add(Block.Kind.PARAGRAPH, "Báo cáo của các đơn vị không có số liệu.");
        }
        for (int from = 0; from < table.columns().size(); from += INDICATORS) {
            List<FigureTable.Column> some = table.columns()
                    .subList(from, Math.min(from + INDICATORS, table.columns().size()));
            List<List<String>> rows = new ArrayList<>();
            rows.add(row("**Đơn vị**", some.stream().map(column -> "**" + column.heading() + "**")));
            view.reports()
                    .forEach(report -> rows.add(
                            row(report.unitName(), some.stream().map(column -> column.words(report.assignmentId())))));
            rows.add(row("**Tổng cộng**", some.stream().map(column -> column.total()
                    .map(total -> "**" + VietnamNumber.words(total) + "**")
                    .orElse(""))));
            blocks.add(Block.grid(rows));
        }
    }

    private static List<String> row(String first, Stream<String> others) {
        return Stream.concat(Stream.of(first), others).toList();
    }

    private void add(Block.Kind kind, String words) {
        blocks.add(Block.of(kind, words));
    }

    private static String moment(String iso) {
        return VietnamTime.words(OffsetDateTime.parse(iso).toInstant());
    }
}
