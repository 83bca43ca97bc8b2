package vn.kehoach.reading.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kehoach.shared.Folding;

/**
 * Which obligation of a new reading is which of the old one: by its words and its body, wherever it stands.
 *
 * @param pairs those found again, in the order of the new reading
 * @param gone places in the old reading that the new one does not have
 * @param added places in the new reading that the old one did not have
 */
record Match(List<Pair> pairs, List<Integer> gone, List<Integer> added) {

    /** Below this share of words in common two obligations are two. */
    private static final double ALIKE = 0.6;

    /** A part of a longer sentence is found again by that it lies in it. */
    private static final double INSIDE = 0.9;

    private static final int WORDS_ENOUGH = 4;

    /** Plans have dozens of duties; what has thousands is found by equal words only. */
    private static final long MOST_COMPARED = 4_000_000;

    private static final double WEIGHT_OF_WORDS = 0.85;

    /** The obligation as both readings have it. */
    record Pair(int old, int now) {}

    /** What tells an obligation from others. */
    record Line(String who, String what) {

        private Line folded() {
            return new Line(Folding.fold(who), Folding.fold(what));
        }

        private String words() {
            return Arrays.stream(what.split(" "))
                    .filter(word -> !word.isEmpty() && !Character.isDigit(word.charAt(0)))
                    .collect(Collectors.joining(" "));
        }
    }

    private record Weighed(int old, int now, double weight) {}

    static Match of(List<Line> old, List<Line> now) {
        Search search = new Search(
                old.stream().map(Line::folded).toList(),
                now.stream().map(Line::folded).toList());
        search.same(Line::equals);
        search.same((one, other) -> one.what().equals(other.what()));
        search.same((one, other) -> one.who().equals(other.who()) && one.words().equals(other.words()));
        search.mostAlike();
        return search.found();
    }

    private static final class Search {

        private final List<Line> old;
        private final List<Line> now;
        private final Integer[] foundAt;
        private final boolean[] taken;

        Search(List<Line> old, List<Line> now) {
            this.old = old;
            this.now = now;
            this.foundAt = new Integer[now.size()];
            this.taken = new boolean[old.size()];
        }

        /** The first of several goes to the first. */
        void same(BiPredicate<Line, Line> same) {
            for (int n = 0; n < now.size(); n++) {
                int at = n;
                if (foundAt[n] == null) {
                    IntStream.range(0, old.size())
                            .filter(o -> !taken[o] && same.test(old.get(o), now.get(at)))
                            .findFirst()
                            .ifPresent(o -> pair(o, at));
                }
            }
        }

        private void pair(int o, int n) {
            foundAt[n] = o;
            taken[o] = true;
        }

        /** The most alike first. */
        void mostAlike() {
            if ((long) old.size() * now.size() > MOST_COMPARED) {
                return;
            }
            List<Map<String, Long>> oldWords = counted(old, Line::words);
            List<Map<String, Long>> nowWords = counted(now, Line::words);
            List<Map<String, Long>> oldBodies = counted(old, Line::who);
            List<Map<String, Long>> nowBodies = counted(now, Line::who);
            List<Weighed> weighed = new ArrayList<>();
            for (int o = 0; o < old.size(); o++) {
                for (int n = 0; n < now.size() && !taken[o]; n++) {
                    double words = foundAt[n] == null ? alike(oldWords.get(o), nowWords.get(n)) : 0;
                    if (words >= ALIKE) {
                        double body = dice(oldBodies.get(o), nowBodies.get(n));
                        weighed.add(new Weighed(o, n, WEIGHT_OF_WORDS * words + (1 - WEIGHT_OF_WORDS) * body));
                    }
                }
            }
            weighed.sort(Comparator.comparingDouble(Weighed::weight)
                    .reversed()
                    .thenComparingInt(each -> Math.abs(each.old() - each.now())));
            for (Weighed each : weighed) {
                if (!taken[each.old()] && foundAt[each.now()] == null) {
                    pair(each.old(), each.now());
                }
            }
        }

        Match found() {
            return new Match(
                    places(now.size())
                            .filter(n -> foundAt[n] != null)
                            .map(n -> new Pair(foundAt[n], n))
                            .toList(),
                    places(old.size()).filter(o -> !taken[o]).toList(),
                    places(now.size()).filter(n -> foundAt[n] == null).toList());
        }

        private static Stream<Integer> places(int count) {
            return IntStream.range(0, count).boxed();
        }
    }

    private static List<Map<String, Long>> counted(List<Line> lines, Function<Line, String> text) {
        return lines.stream()
                .map(text)
                .map(words -> words.isEmpty()
                        ? Map.<String, Long>of()
                        : Arrays.stream(words.split(" "))
                                .collect(Collectors.groupingBy(word -> word, Collectors.counting())))
                .toList();
    }

    private static double alike(Map<String, Long> one, Map<String, Long> other) {
        double dice = dice(one, other);
        long fewer = Math.min(size(one), size(other));
        boolean inside = fewer >= WORDS_ENOUGH && common(one, other) >= INSIDE * fewer;
        return inside ? Math.max(dice, ALIKE) : dice;
    }

    /** Twice the words in common, of all words. */
    private static double dice(Map<String, Long> one, Map<String, Long> other) {
        long all = size(one) + size(other);
        return all == 0 ? 1 : 2.0 * common(one, other) / all;
    }

    private static long common(Map<String, Long> one, Map<String, Long> other) {
        return one.entrySet().stream()
                .mapToLong(word -> Math.min(word.getValue(), other.getOrDefault(word.getKey(), 0L)))
                .sum();
    }

    private static long size(Map<String, Long> words) {
        return words.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether two texts say the same in all but a word or two. */
    static boolean isSame(Line one, Line other) {
        Match match = of(List.of(one), List.of(other));
        Map<String, Long> words = counted(List.of(one.folded()), Line::what).get(0);
        Map<String, Long> others = counted(List.of(other.folded()), Line::what).get(0);
        return !match.pairs().isEmpty() && dice(words, others) >= INSIDE;
    }

    /** The old place of a new one. */
    Map<Integer, Integer> oldByNow() {
        return Collections.unmodifiableMap(pairs.stream().collect(Collectors.toMap(Pair::now, Pair::old)));
    }
}
