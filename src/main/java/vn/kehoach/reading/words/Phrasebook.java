package vn.kehoach.reading.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A list of phrases that is asked at each word of a document: which of them, the longest first, stands exactly there. */
public final class Phrasebook {

    private final Map<String, List<String[]>> byFirst = new HashMap<>();

    private Phrasebook() {}

    public static Phrasebook of(String... lists) {
        Phrasebook book = new Phrasebook();
        for (String list : lists) {
            for (String phrase : list.split(",")) {
                book.add(phrase.strip());
            }
        }
        book.byFirst
                .values()
                .forEach(list -> list.sort(Comparator.comparingInt((String[] words) -> words.length)
                        .reversed()));
        return book;
    }

    private void add(String phrase) {
        if (!phrase.isEmpty()) {
            String[] words = phrase.split(" ");
            byFirst.computeIfAbsent(words[0], first -> new ArrayList<>()).add(words);
        }
    }

    /** Where the phrase that begins there ends; negative where none does. */
    int endAt(String plain, int place) {
        if (place >= plain.length() || place > 0 && isLetter(plain, place - 1)) {
            return -1;
        }
        for (String[] words : byFirst.getOrDefault(plain.substring(place, wordEnd(plain, place)), List.of())) {
            int end = end(words, plain, place);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    public boolean at(String plain, int place) {
        return endAt(plain, place) >= 0;
    }

    private static int end(String[] words, String plain, int start) {
        int place = start;
        for (int n = 0; n < words.length; n++) {
            if (!plain.startsWith(words[n], place) || isLetter(plain, place + words[n].length())) {
                return -1;
            }
            place += words[n].length();
            if (n + 1 < words.length) {
                int next = pastSpaces(plain, place);
                if (next == place) {
                    return -1;
                }
                place = next;
            }
        }
        return place;
    }

    private static int wordEnd(String plain, int place) {
        int end = place;
        while (end < plain.length()
                && !Character.isWhitespace(plain.charAt(end))
                && (isLetter(plain, end) || "/&%".indexOf(plain.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    private static int pastSpaces(String plain, int place) {
        int next = place;
        while (next < plain.length() && Character.isWhitespace(plain.charAt(next))) {
            next++;
        }
        return next;
    }

    private static boolean isLetter(String plain, int place) {
        return place < plain.length() && Character.isLetterOrDigit(plain.charAt(place));
    }
}
