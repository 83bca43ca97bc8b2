package vn.kehoach.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names compared as people read them: without regard to case, marks, hyphens and odd spaces. */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

    private Folding() {}

    /** {@code "Đoàn Sở Du lịch –  Thành phố"} becomes {@code "doan so du lich thanh pho"}. */
    public static String fold(String text) {
        return NO_WORD.matcher(withoutMarks(text).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /**
     * What somebody looks for, to be compared with folded words: empty where nothing was typed, and something that no words
     * hold where only signs were.
     */
    public static String sought(String typed) {
        String folded = fold(typed);
        return folded.isEmpty() && !typed.isBlank() ? "-" : folded;
    }

    /** The same with signs kept, for names that a sign tells apart: {@code "Tỷ lệ  (%)"} becomes {@code "ty le (%)"}. */
    public static String loosely(String text) {
        return SPACES.matcher(withoutMarks(text).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /** {@code "Sở Du lịch"} becomes {@code "so-du-lich"}, the shape of a unit's code. */
    public static String kebab(String text) {
        return fold(text).replace(' ', '-');
    }

    private static String withoutMarks(String text) {
        String plain = text.replace('đ', 'd').replace('Đ', 'D');
        return MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
    }
}
