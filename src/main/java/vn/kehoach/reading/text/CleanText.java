package vn.kehoach.reading.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text as every place in it is counted: composed letters, plain spaces, one kind of line end, nothing invisible. */
final class CleanText {

    private static final Pattern LINE_END = Pattern.compile("\r\n?|[\u000B\f\u0085\u2028\u2029]");
    private static final Pattern ODD_SPACE = Pattern.compile("[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\u0000-\u0008\u000E-\u001F\u007F]");

    /** No layout needs a wider gap, and no letter more marks. */
    private static final Pattern WIDE_GAP = Pattern.compile("( {200}) +|(\\t{20})\\t+|(\\n{5})\\n+");

    private static final Pattern MANY_MARKS = Pattern.compile("(\\p{M}{4})\\p{M}+");

    private CleanText() {}

    static String of(String raw) {
        String lines = LINE_END.matcher(raw == null ? "" : raw).replaceAll("\n");
        String seen = INVISIBLE.matcher(lines).replaceAll("");
        String spaced = ODD_SPACE.matcher(seen).replaceAll(" ");
        String composed = Normalizer.normalize(MANY_MARKS.matcher(spaced).replaceAll("$1"), Normalizer.Form.NFC);
        return WIDE_GAP.matcher(composed).replaceAll("$1$2$3");
    }
}
