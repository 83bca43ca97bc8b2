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

class FigureTotalsTest {

    private final FigureTotals totals = new FigureTotals(new ObjectMapper());

    private static final ReportField COST = new ReportField("cost", "Kinh phí", Set.of(ReportField.Use.TOTAL));
    private static final ReportField GUESTS = new ReportField("guests", "Số khách", Set.of());

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
                new ReportContent(
                        version,
                        "2020-02-10T09:00:00+07:00",
                        false,
                        "Kết quả",
                        false,
                        figures,
                        fields,
                        facts,
                        null,
                        List.of(),
                        null));
    }

    @Test
    void three_spellings_of_a_figure_are_one_total_under_the_one_that_most_units_write() {
        String decomposed = Normalizer.normalize("Đoàn viên", Normalizer.Form.NFD);

        List<CollectionView.Figure> figures = totals.of(List.of(
                report("a", 1, "{\"ĐOÀN  VIÊN\": 10}"),
                report("b", 1, "{\"Đoàn viên\": 12.5}"),
                report("c", 2, "{\"" + decomposed + "\": 7}"),
                report("d", 1, "{\"doan vien\": 1}")));

        assertThat(figures).singleElement().satisfies(figure -> {
            assertThat(figure.name()).isEqualTo("Đoàn viên");
            assertThat(figure.total()).isEqualByComparingTo("30.5");
        });
        assertThat(FigureTotals.byName(figures)).containsOnlyKeys("Đoàn viên");
    }

    @Test
    void a_total_can_be_traced_to_units_versions_and_what_they_wrote() {
        List<CollectionView.Figure> figures =
                totals.of(List.of(report("a", 1, "{\"Số buổi\": 3}"), report("b", 2, "{\"số buổi\": 4}")));

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

        List<CollectionView.Figure> figures = totals.of(List.of(
                report("a", 1, "{}", fields, dear),
                report("b", 3, "{\"Số buổi\": 3}", fields, ReportFacts.of(COST, 500)),
                report("c", 1, "{}", fields, ReportFacts.NONE)));

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
                totals.of(List.of(report("a", 1, "{\"Tỷ lệ (%)\": 90, \"Tỷ lệ\": 1, \"Tỷ lệ nữ (%)\": 40}")));

        assertThat(figures)
                .extracting(CollectionView.Figure::name)
                .containsExactly("Tỷ lệ (%)", "Tỷ lệ", "Tỷ lệ nữ (%)");
    }
}
