package vn.kehoach.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import vn.kehoach.assignment.board.ReportContent;
import vn.kehoach.assignment.report.ReportFacts;
import vn.kehoach.assignment.report.ReportField;
import vn.kehoach.plan.content.template.IndicatorType;
import vn.kehoach.plan.content.template.ReportTemplate;

class FigureTotalsTest {

    private final FigureTotals totals = new FigureTotals(new ObjectMapper());

    private static final ReportField COST = new ReportField("cost", "Kinh phí", Set.of(ReportField.Use.TOTAL));
    private static final ReportField GUESTS = new ReportField("guests", "Số khách", Set.of());

    private List<CollectionView.Figure> of(CollectionView.Report... reports) {
        return totals.of(List.of(reports), ReportTemplate.NONE);
    }

    private static CollectionView.Report report(String unit, int version, String figures) {
        return report(unit, version, figures, List.of(), ReportFacts.NONE);
    }

    private static CollectionView.Report report(
            String unit, int version, String figures, List<ReportField> fields, ReportFacts facts) {
        return new CollectionView.Report(
                "id-" + unit,
                unit,
                "Đoàn " + unit,
                "DONE_ON_TIME",
                "Hoàn thành đúng hạn",
                false,
                "",
                new ReportContent(
                        version,
                        "2020-02-10T09:00:00+07:00",
                        false,
                        "Kết quả",
                        false,
                        figures,
                        "{}",
                        fields,
                        facts,
                        null,
                        List.of(),
                        null));
    }

    @Test
    void three_spellings_of_a_figure_are_one_total_under_the_one_that_most_units_write() {
        String decomposed = Normalizer.normalize("Đoàn viên", Normalizer.Form.NFD);

        List<CollectionView.Figure> figures = of(
                report("a", 1, "{\"ĐOÀN  VIÊN\": 10}"),
                report("b", 1, "{\"Đoàn viên\": 12.5}"),
                report("c", 2, "{\"" + decomposed + "\": 7}"),
                report("d", 1, "{\"doan vien\": 1}"));

        assertThat(figures).singleElement().satisfies(figure -> {
            assertThat(figure.name()).isEqualTo("Đoàn viên");
            assertThat(figure.total()).isEqualByComparingTo("30.5");
        });
        assertThat(FigureTotals.byName(figures)).containsOnlyKeys("Đoàn viên");
    }

    @Test
    void a_total_can_be_traced_to_units_versions_and_what_they_wrote() {
        List<CollectionView.Figure> figures =
                of(report("a", 1, "{\"Số buổi\": 3}"), report("b", 2, "{\"số buổi\": 4}"));

        assertThat(figures.get(0).name()).isEqualTo("Số buổi");
        assertThat(figures.get(0).parts())
                .extracting(
                        CollectionView.Part::unit,
                        CollectionView.Part::version,
                        CollectionView.Part::spelling,
                        CollectionView.Part::value)
                .containsExactly(
                        Tuple.tuple("a", 1, "Số buổi", new BigDecimal(3)),
                        Tuple.tuple("b", 2, "số buổi", new BigDecimal(4)));
    }

    @Test
    void a_number_of_the_form_that_is_to_be_totalled_is_added_up_under_its_label_and_no_other_is() {
        List<ReportField> fields = List.of(COST, GUESTS);
        ReportFacts dear = ReportFacts.of(COST, 1_000_000_000_000L).with(GUESTS, Optional.of(7L));

        List<CollectionView.Figure> figures = of(
                report("a", 1, "{}", fields, dear),
                report("b", 3, "{\"Số buổi\": 3}", fields, ReportFacts.of(COST, 500)),
                report("c", 1, "{}", fields, ReportFacts.NONE));

        assertThat(FigureTotals.byName(figures))
                .containsOnly(
                        entry("Kinh phí", new BigDecimal(1_000_000_000_500L)), entry("Số buổi", new BigDecimal(3)));
        assertThat(figures.get(0).parts())
                .extracting(CollectionView.Part::unit, CollectionView.Part::version)
                .containsExactly(Tuple.tuple("a", 1), Tuple.tuple("b", 3));
    }

    @Test
    void a_sign_tells_two_figures_apart() {
        List<CollectionView.Figure> figures =
                of(report("a", 1, "{\"Tỷ lệ (%)\": 90, \"Tỷ lệ\": 1, \"Tỷ lệ nữ (%)\": 40}"));

        assertThat(figures)
                .extracting(CollectionView.Figure::name)
                .containsExactly("Tỷ lệ (%)", "Tỷ lệ", "Tỷ lệ nữ (%)");
    }

    private static ReportTemplate.Indicator indicator(String name, String unit, IndicatorType type) {
        return new ReportTemplate.Indicator(name, unit, type, Optional.empty(), Optional.empty(), false, type.addsUp());
    }

    private FigureTable table(ReportTemplate template, CollectionView.Report... reports) {
        List<CollectionView.Figure> figures = totals.of(List.of(reports), template);
        return totals.table(new CollectionView(
                "1",
                "2",
                new CollectionView.Asked("Báo cáo", template),
                new CollectionView.Term(null, null, null, false),
                new CollectionView.Counts(0, 0, 0, 0, 0, 0),
                List.of(reports),
                List.of(),
                List.of(),
                List.of(),
                FigureTotals.byName(figures),
                figures,
                List.of()));
    }

    @Test
    void the_columns_are_those_of_the_template_in_its_order_and_only_what_adds_up_has_a_total() {
        ReportTemplate template = new ReportTemplate(
                List.of(),
                List.of(
                        indicator("Tỉ lệ", "%", IndicatorType.PERCENT),
                        indicator("Số buổi", "buổi", IndicatorType.INTEGER),
                        indicator("Đã họp", "", IndicatorType.YES_NO),
                        indicator("Chưa ai ghi", "", IndicatorType.MONEY)));

        FigureTable table = table(
                template,
                report("a", 1, "{\"Số buổi\": 3, \"Tỉ lệ\": 50, \"Đã họp\": \"Có\"}"),
                report("b", 1, "{\"số  buổi\": 4, \"Tỉ lệ\": 70.5}"));

        assertThat(table.columns())
                .extracting(FigureTable.Column::heading, FigureTable.Column::total)
                .containsExactly(
                        Tuple.tuple("Tỉ lệ (%)", Optional.empty()),
                        Tuple.tuple("Số buổi (buổi)", Optional.of(new BigDecimal(7))),
                        Tuple.tuple("Đã họp", Optional.empty()),
                        Tuple.tuple("Chưa ai ghi", Optional.empty()));
        assertThat(table.columns().get(0).words("id-b")).isEqualTo("70,5");
        assertThat(table.columns().get(2).words("id-a")).isEqualTo("Có");
        assertThat(table.columns().get(3).words("id-a")).isEmpty();
    }

    @Test
    void free_figures_of_older_reports_stay_in_columns_of_their_own_behind_those_of_the_template() {
        ReportTemplate template =
                new ReportTemplate(List.of(), List.of(indicator("Số buổi", "buổi", IndicatorType.INTEGER)));

        FigureTable table = table(template, report("a", 1, "{\"Đoàn viên\": 9, \"Lớp\": \"A1\", \"Số buổi\": 3}"));

        assertThat(table.columns())
                .extracting(FigureTable.Column::heading)
                .containsExactly("Số buổi (buổi)", "Đoàn viên", "Lớp");
        assertThat(table.columns().get(1).total()).contains(new BigDecimal(9));
    }
}
