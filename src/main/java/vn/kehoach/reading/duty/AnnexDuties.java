package vn.kehoach.reading.duty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.reading.text.Page;
import vn.kehoach.reading.text.PlainLetters;

/** Adds the work that an annex gives; what the text has said already gets only its date from there. */
public final class AnnexDuties {

    private static final double SAME = 0.8;

    private final Page page;

    public AnnexDuties(Page page) {
        this.page = page;
    }

    public void add(List<Obligation> annexed, List<Obligation> all) {
        Map<Set<String>, List<Known>> byBody = new HashMap<>();
        for (Obligation work : all) {
            byBody.computeIfAbsent(names(work), who -> new ArrayList<>()).add(new Known(work, words(work)));
        }
        for (Obligation work : annexed) {
            Set<String> words = words(work);
            Optional<Obligation> said = byBody.getOrDefault(names(work), List.of()).stream()
                    .filter(known -> alike(known.words, words))
                    .map(Known::work)
                    .findFirst();
            said.ifPresentOrElse(known -> complete(known, work), () -> all.add(work));
        }
    }

    private record Known(Obligation work, Set<String> words) {}

    private static void complete(Obligation said, Obligation work) {
        if (said.deadline().isEmpty()) {
            work.deadline().ifPresent(said::isDue);
        }
        work.extras().forEach((key, value) -> said.extras().putIfAbsent(key, value));
    }

    private static Set<String> names(Obligation work) {
        return new HashSet<>(work.who().stream().map(PlainLetters::of).toList());
    }

    private Set<String> words(Obligation work) {
        return new HashSet<>(List.of(page.plain(work.what()).split("\\W+")));
    }

    private static boolean alike(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return both.size() >= SAME * Math.max(one.size(), other.size());
    }
}
