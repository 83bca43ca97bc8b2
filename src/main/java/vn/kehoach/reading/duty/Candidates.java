package vn.kehoach.reading.duty;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.reading.text.Page;
import vn.kehoach.reading.timeline.TimelineEntry;
import vn.kehoach.reading.words.WordWeights;

/** Dates that may apply to work without a date of its own, for the drafter to choose. */
public final class Candidates {

    /** Steps in which something is made; a consultation or a sending passes on what is there. */
    private static final Set<ObligationKind> WORKING = EnumSet.of(
            ObligationKind.CONSOLIDATION,
            ObligationKind.FINALISATION,
            ObligationKind.PREPARATION,
            ObligationKind.UNIT_REPORT);

    /** Less in common than that is chance. */
    private static final double ENOUGH = 1.8;

    /** A report is what is consolidated. */
    private static final double REPORT = 1.0;

    private final Page page;

    public Candidates(Page page) {
        this.page = page;
    }

    public void find(String title, List<Obligation> all, List<TimelineEntry> timeline, Optional<String> event) {
        WordWeights weights = new WordWeights(
                Stream.concat(
                                all.stream().map(work -> page.plain(work.what())),
                                timeline.stream().map(entry -> page.plain(entry.what())))
                        .toList(),
                title);
        all.stream().filter(work -> !work.isDated()).forEach(work -> {
            clauses(work).forEach(clause -> best(clause, timeline, weights)
                    .flatMap(TimelineEntry::end)
                    .ifPresent(work::mayBeDue));
            if (work.candidates().isEmpty()) {
                event.ifPresent(work::mayBeDue);
            }
        });
    }

    private List<String> clauses(Obligation work) {
        return List.of(page.plain(work.what()).split(";"));
    }

    private Optional<TimelineEntry> best(String clause, List<TimelineEntry> timeline, WordWeights weights) {
        return timeline.stream()
                .filter(entry -> WORKING.contains(entry.kind()))
                .filter(entry -> score(clause, entry, weights) >= ENOUGH)
                .max(Comparator.comparingDouble(entry -> score(clause, entry, weights)));
    }

    private double score(String clause, TimelineEntry entry, WordWeights weights) {
        String step = page.plain(entry.what());
        boolean report =
                clause.contains("bao cao") && step.contains("bao cao") && entry.kind() == ObligationKind.CONSOLIDATION;
        return weights.shared(clause, step) + (report ? REPORT : 0);
    }
}
