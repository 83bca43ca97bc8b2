package vn.kehoach.shared;

import java.text.Normalizer;

/**
 * Text that people typed or pasted, without the letters that nobody sees: those that turn the direction of writing (with
 * which {@code exe} reads as part of a date), spaces without a width, the mark of a file's beginning. They come along with
 * what is pasted from Word, PDF and pages, and its author can neither see nor remove them: so they are taken out and not
 * refused. What is seen stays: marks of Vietnamese letters, composed as NFC has them, and pictures made of several.
 */
public final class VisibleText {

    private static final String FILLERS = "\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0";
    private static final int JOINER = 0x200D;
    private static final int VARIANT = 0xFE0F;
    private static final int BLACK_FLAG = 0x1F3F4;
    private static final int FIRST_TAG = 0xE0020;
    private static final int LAST_TAG = 0xE007F;

    private VisibleText() {}

    /** The text as it is seen. */
    public static String of(String typed) {
        String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        if (composed.codePoints().noneMatch(VisibleText::isUnseen)) {
            return composed;
        }
        int[] letters = composed.codePoints().toArray();
        StringBuilder seen = new StringBuilder(composed.length());
        for (int at = 0; at < letters.length; at++) {
            if (!isUnseen(letters[at]) || joinsPictures(letters, at) || isOfFlag(letters, at)) {
                seen.appendCodePoint(letters[at]);
            }
        }
        return Normalizer.normalize(seen, Normalizer.Form.NFC);
    }

    private static boolean isUnseen(int letter) {
        return Character.getType(letter) == Character.FORMAT || FILLERS.indexOf(letter) >= 0;
    }

    /** A family, a woman at a computer: pictures with a joiner between them. */
    private static boolean joinsPictures(int[] letters, int at) {
        return letters[at] == JOINER
                && at > 0
                && at + 1 < letters.length
                && isPartOfPicture(letters[at - 1])
                && Character.getType(letters[at + 1]) == Character.OTHER_SYMBOL;
    }

    private static boolean isPartOfPicture(int letter) {
        int type = Character.getType(letter);
        return type == Character.OTHER_SYMBOL || type == Character.MODIFIER_SYMBOL || letter == VARIANT;
    }

    /** The flag of a part of a country is a black flag and letters that are not seen. */
    private static boolean isOfFlag(int[] letters, int at) {
        int first = at;
        while (first >= 0 && letters[first] >= FIRST_TAG && letters[first] <= LAST_TAG) {
            first--;
        }
        return first >= 0 && first < at && letters[first] == BLACK_FLAG;
    }
}
