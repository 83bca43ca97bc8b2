package vn.kehoach.symptoms;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.symptoms.Symptom.content;
import static vn.kehoach.symptoms.Symptom.issue;
import static vn.kehoach.symptoms.Symptom.report;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.shared.VietnamTime;
import vn.kehoach.walk.Cast;
import vn.kehoach.walk.Walk;

/** What shows only where two servers work on one database. */
interface NodesSymptoms {

    int RUNS = 10;
    int DAYS_DOWN = 3;
    String JUSTICE = "so-tu-phap";
    String COURT = "toa-an-nhan-dan";

    @Test
    @Tag("storm")
    default void two_nodes_after_three_days_down_send_one_digest_a_person(@TempDir Path folder) {
        LocalDate today = VietnamTime.today(Clock.systemUTC());
        LocalDate told = lastToldBefore(today);
        List<String> units = List.of(JUSTICE, COURT);
        try (TwoNodes nodes = new TwoNodes(folder)) {
            nodes.beforeTheyWereDown(before -> issue(
                    new Walk(before),
                    content(
                            "Hai máy ngừng ba ngày",
                            units,
                            List.of(report(units, today.plusDays(30).toString())))));
            nodes.dueAtTheEndOf(today);

            for (int run = 1; run <= RUNS; run++) {
                nodes.lastTold(told);
                if (run == 1) {
                    nodes.startBoth();
                }
                nodes.awaitTheMorning();

                Map<String, List<TwoNodes.Digest>> digests = nodes.digests();
                assertThat(digests).as("run " + run).containsKeys(Cast.address(JUSTICE), Cast.address(COURT));
                assertThat(digests.values()).as("run " + run).allSatisfy(each -> assertThat(each)
                        .singleElement()
                        .satisfies(digest -> assertThat(digest.arrived()).isOne()));
                assertThat(digests.get(Cast.address(COURT)).get(0).text()).contains(missed(told, today));
            }
        }
    }

    /** So that as many working days as the nodes were down lie between it and today. */
    private static LocalDate lastToldBefore(LocalDate today) {
        LocalDate told = today.minusDays(1);
        while (worked(told, today).size() < DAYS_DOWN) {
            told = told.minusDays(1);
        }
        return told;
    }

    private static List<LocalDate> worked(LocalDate told, LocalDate today) {
        return told.plusDays(1)
                .datesUntil(today)
                .filter(day -> day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue())
                .toList();
    }

    private static String[] missed(LocalDate told, LocalDate today) {
        return worked(told, today).stream().map(VietnamTime::day).toArray(String[]::new);
    }
}
