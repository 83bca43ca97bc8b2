package vn.kehoach.reading.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.kehoach.reading.draft.Draft;
import vn.kehoach.reading.duty.Obligation;
import vn.kehoach.reading.words.WorkWords;

/** Work that a body is given twice, in the same words or nearly the same. */
final class Duplicates {

    private static final double SAME = 0.9;

    /** Where more work shares even its rarest word, the first of it stand for all. */
    private static final int MOST_COMPARED = 50;

    private final Draft draft;
    private final Map<String, Integer> frequency = new HashMap<>();
    private final List<Set<String>> words;
    private final Map<Key, List<Integer>> sharing = new HashMap<>();

    Duplicates(Draft draft) {
        this.draft = draft;
        this.words = draft.obligations().stream().map(this::words).toList();
        words.forEach(each -> each.forEach(word -> frequency.merge(word, 1, Integer::sum)));
    }

    /** A body, and one of the rarest words of its work. */
    private record Key(List<String> who, String word) {}

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (int n = 0; n < words.size(); n++) {
            // "Nghị định quy định …" under two headings is drafted once and applied once.
            if (isWork(work(n))) {
                int index = n;
                List<Key> keys = keys(n);
                earlier(keys, n).ifPresent(before -> findings.add(finding(index, before)));
                keys.forEach(key -> note(key, index));
            }
        }
        return findings;
    }

    /**
     * Two that are alike share one of so many of their rarest words, so that only those are compared that do: a plan of
     * thousands of duties is not gone through once for each.
     */
    private List<Key> keys(int n) {
        int size = words.get(n).size();
        return words.get(n).stream()
                .sorted(Comparator.comparing((String word) -> frequency.get(word))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(size - (int) Math.ceil(SAME * size) + 1L)
                .map(word -> new Key(work(n).who(), word))
                .toList();
    }

    private void note(Key key, int index) {
        List<Integer> known = sharing.computeIfAbsent(key, each -> new ArrayList<>());
        if (known.size() < MOST_COMPARED) {
            known.add(index);
        }
    }

    private Optional<Integer> earlier(List<Key> keys, int n) {
        TreeSet<Integer> candidates = new TreeSet<>();
        keys.forEach(key -> candidates.addAll(sharing.getOrDefault(key, List.of())));
        return candidates.stream()
                .filter(before -> !work(before).what().equals(work(n).what()))
                .filter(before -> alike(words.get(before), words.get(n)))
                .findFirst();
    }

    private static boolean alike(Set<String> words, Set<String> others) {
        if (Math.min(words.size(), others.size()) < SAME * Math.max(words.size(), others.size())) {
            return false;
        }
        Set<String> both = new HashSet<>(words);
        both.retainAll(others);
        return both.size() >= SAME * Math.max(words.size(), others.size());
    }

    private Finding finding(int n, int before) {
        return Finding.warning(
                        "duplicate-obligation",
                        "obligations[" + n + "]",
                        "Việc này đã được giao ở trên: " + Said.work(draft, work(n)),
                        work(n).what())
                .in(List.of("obligations[" + n + "]", "obligations[" + before + "]"));
    }

    private Obligation work(int n) {
        return draft.obligations().get(n);
    }

    private boolean isWork(Obligation work) {
        return WorkWords.startsWithWork(draft.page(), work.what().start());
    }

    private Set<String> words(Obligation work) {
        return new HashSet<>(List.of(draft.page().plain(work.what()).split("\\W+")));
    }
}
