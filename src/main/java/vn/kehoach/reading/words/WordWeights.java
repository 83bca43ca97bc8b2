package vn.kehoach.reading.words;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much a word that two pieces of work share says that they are about the same: rare words say most. */
public final class WordWeights {

    private final Map<String, Integer> pieces = new HashMap<>();
    private final Map<String, Set<String>> known = new HashMap<>();
    private final int total;
    private final Set<String> common;

    /** Words of the title are those of the whole plan and tell nothing. */
    public WordWeights(List<String> plainTexts, String title) {
        common = words(title);
        plainTexts.forEach(text -> words(text).forEach(word -> pieces.merge(word, 1, Integer::sum)));
        total = Math.max(1, plainTexts.size());
    }

    /** Pairs of neighbouring syllables, because one syllable is seldom a word, and single ones of four letters. */
    public static Set<String> words(String plain) {
        String[] syllables = plain.split("[^a-z0-9]+");
        Set<String> words = new HashSet<>(Arrays.asList(syllables));
        for (int n = 0; n + 1 < syllables.length; n++) {
            words.add(syllables[n] + " " + syllables[n + 1]);
        }
        words.removeIf(word -> word.length() < 4 || word.matches("\\d+"));
        return words;
    }

    public double shared(String one, String other) {
        Set<String> both = new HashSet<>(known.computeIfAbsent(one, WordWeights::words));
        both.retainAll(known.computeIfAbsent(other, WordWeights::words));
        both.removeAll(common);
        return both.stream().mapToDouble(this::weight).sum();
    }

    private double weight(String word) {
        return Math.log((total + 1.0) / (pieces.getOrDefault(word, 0) + 0.5));
    }
}
