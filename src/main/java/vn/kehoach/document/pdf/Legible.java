package vn.kehoach.document.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Words as fonts can set them. What the fonts lack becomes what an office would write for it: a tick, a bullet, the plain
 * letter; where there is nothing of that sort an empty box stands, as on a form, so that a reader sees that a sign was there.
 * One box stands for what a reader sees as one sign, however many characters that is.
 */
final class Legible {

    private static final String BOX = "□";

    /** What a reader sees as one sign: a family with four faces is one. */
    private static final Pattern SIGN = Pattern.compile("\\X");

    /** Signs that offices type or paste from Word, whose bullets lie in the private range. */
    private static final Map<Integer, String> MEANT = Map.ofEntries(
            Map.entry(0x2011, "-"),
            Map.entry(0x2610, BOX),
            Map.entry(0x2611, "√"),
            Map.entry(0x2713, "√"),
            Map.entry(0x2714, "√"),
            Map.entry(0x2705, "√"),
            Map.entry(0x2717, "×"),
            Map.entry(0x2718, "×"),
            Map.entry(0x274C, "×"),
            Map.entry(0x21D2, "→"),
            Map.entry(0x27A1, "→"),
            Map.entry(0x2023, "►"),
            Map.entry(0x27A2, "►"),
            Map.entry(0x27A4, "►"),
            Map.entry(0xF0D8, "►"),
            Map.entry(0xF0B7, "•"),
            Map.entry(0xF0A7, "▪"),
            Map.entry(0xF0FC, "√"));

    private final BitSet known;

    private Legible(BitSet known) {
        this.known = known;
    }

    /** What all of these fonts can set. */
    static Legible in(Collection<byte[]> fonts) {
        BitSet known = new BitSet(Character.MAX_CODE_POINT + 1);
        known.set(0, Character.MAX_CODE_POINT + 1);
        fonts.forEach(font -> known.and(letters(font)));
        return new Legible(known);
    }

    private static BitSet letters(byte[] font) {
        try (TrueTypeFont read = new TTFParser().parse(new RandomAccessReadBuffer(new ByteArrayInputStream(font)))) {
            CmapLookup glyphs = read.getUnicodeCmapLookup();
            BitSet letters = new BitSet();
            for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
                letters.set(point, Character.isWhitespace(point) || glyphs.getGlyphId(point) > 0);
            }
            return letters;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same words, set with what there is. */
    String of(String words) {
        return has(words)
                ? words
                : SIGN.matcher(words).replaceAll(found -> Matcher.quoteReplacement(sign(found.group())));
    }

    private boolean has(String words) {
        return words.codePoints().allMatch(known::get);
    }

    private String sign(String sign) {
        if (has(sign)) {
            return sign;
        }
        StringBuilder set = new StringBuilder();
        sign.codePoints()
                .filter(point -> !isBeside(point))
                .mapToObj(this::plain)
                .filter(plain -> !plain.equals(BOX) || set.indexOf(BOX) < 0)
                .forEach(set::append);
        return set.toString();
    }

    /** What changes the sign before it, or shows nothing itself. */
    private boolean isBeside(int point) {
        return switch (Character.getType(point)) {
            case Character.FORMAT -> true;
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.MODIFIER_SYMBOL -> !known.get(point);
            default -> false;
        };
    }

    private String plain(int point) {
        String itself = Character.toString(point);
        if (known.get(point)) {
            return itself;
        }
        String meant = MEANT.getOrDefault(point, Normalizer.normalize(itself, Normalizer.Form.NFKC));
        return has(meant) ? meant : BOX;
    }
}
