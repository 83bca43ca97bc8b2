package vn.kehoach.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Dates that may apply to work without a date of its own, for the drafter to choose. */
final class Candidates {

    /** Less in common than that is chance. */
    private static final double ENOUGH = 4.0;

    private final Page page;

    Candidates(Page page) {
        this.page = page;
    }

    void find(List<Obligation> all, List<TimelineEntry> timeline, Optional<String> event) {
        WordWeights weights = new WordWeights(Stream.concat(
                        all.stream().map(work -> page.plain(work.what())),
                        timeline.stream().map(entry -> page.plain(entry.what())))
                .toList());
        all.stream().filter(work -> !work.isDated()).forEach(work -> {
            best(work, timeline, weights).flatMap(TimelineEntry::end).ifPresent(work::mayBeDue);
            if (work.candidates().isEmpty()) {
                event.ifPresent(work::mayBeDue);
            }
        });
    }

    private Optional<TimelineEntry> best(Obligation work, List<TimelineEntry> timeline, WordWeights weights) {
        String what = page.plain(work.what());
        return timeline.stream()
                .filter(entry -> entry.kind() != Kind.EVENT && entry.kind() != Kind.PERIOD)
                .filter(entry -> weights.shared(what, page.plain(entry.what())) >= ENOUGH)
                .max(Comparator.comparingDouble(entry -> weights.shared(what, page.plain(entry.what()))));
    }
}
