package vn.kehoach.reading.own;

import java.util.ArrayList;
import java.util.List;

/** All letters and digits of a file in the order of reading, each with its place: by them a place of the text is found again. */
final class WordStream {

    /** How much before and behind a place tells it from others, the longest first; numbers of lists are in no file. */
    private static final int[][] AROUND = {
        {80, 80}, {80, 0}, {0, 80}, {40, 40}, {40, 0}, {0, 40}, {20, 20}, {20, 0}, {0, 20}, {8, 8}, {0, 0}
    };

    private record Letter(WordParagraph paragraph, int at) {}

    private final StringBuilder squeezed = new StringBuilder();
    private final List<Letter> letters = new ArrayList<>();

    WordStream(List<WordParagraph> paragraphs) {
        for (WordParagraph paragraph : paragraphs) {
            String words = paragraph.words();
            for (int at = 0; at < words.length(); at++) {
                String letter = WordPlaces.squeezed(words.substring(at, at + 1));
                for (int n = 0; n < letter.length(); n++) {
                    squeezed.append(letter.charAt(n));
                    letters.add(new Letter(paragraph, at));
                }
            }
        }
    }

    /** Whether those words stand there now; nothing is written where the place is not certain. */
    boolean write(TextPlace place, String words) {
        String inside = place.inside();
        if (inside.isEmpty()) {
            return false;
        }
        for (int[] around : AROUND) {
            String before = place.before(around[0]);
            String wanted = before + inside + place.behind(around[1]);
            int at = squeezed.indexOf(wanted);
            if (at >= 0 && squeezed.indexOf(wanted, at + 1) < 0) {
                return write(at + before.length(), inside.length(), words);
            }
        }
        return false;
    }

    private boolean write(int from, int length, String words) {
        Letter first = letters.get(from);
        Letter last = letters.get(from + length - 1);
        boolean can = first.paragraph() == last.paragraph() && first.paragraph().canWrite(first.at(), last.at() + 1);
        if (can) {
            first.paragraph().write(first.at(), last.at() + 1, words);
        }
        return can;
    }
}
