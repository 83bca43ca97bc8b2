package vn.kehoach.reading.text;

import java.text.Normalizer;

/** Letters without marks and capitals, character for character: a place in the plain text is the same place in the text. */
public final class PlainLetters {

    private PlainLetters() {}

    /** {@code "Từ ngày 01 – 15/3"} becomes {@code "tu ngay 01 - 15/3"}; the text must be in NFC. */
    public static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int n = 0; n < text.length(); n++) {
            plain.append(of(text.charAt(n)));
        }
        return plain.toString();
    }

    private static char of(char letter) {
        if (letter < 128) {
            return Character.toLowerCase(letter);
        }
        return switch (letter) {
            case 'đ', 'Đ' -> 'd';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            case '\u2018', '\u2019', '\u2032' -> '\'';
            default -> Character.isSpaceChar(letter) ? ' ' : base(letter);
        };
    }

    private static char base(char letter) {
        if (Character.isSurrogate(letter)) {
            return letter;
        }
        char first = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                .charAt(0);
        return Character.toLowerCase(first);
    }
}
