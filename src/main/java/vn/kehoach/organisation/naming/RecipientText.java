package vn.kehoach.organisation.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a line under "Nơi nhận", or a list of names in a plan, is written. */
final class RecipientText {

    /** Between the names of a list. */
    static final Pattern COMMA = Pattern.compile("\\s*[,;]\\s*");

    /** Between two names, and inside some: "Sở Văn hóa và Thể thao". */
    static final Pattern AND = Pattern.compile("\\s+và\\s+");

    private static final Pattern ENTRY_END = Pattern.compile("\\s*[;\\n]\\s*");
    private static final Pattern EDGE = Pattern.compile("^[\\s\\-–•+]+|[\\s.,;:]+$");
    private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)?");
    private static final Pattern ARCHIVE = Pattern.compile("^lưu\\b\\s*:?\\s*(.*)$", flags());
    private static final Pattern ONLY_REMARK = Pattern.compile("^\\((.*)\\)$");
    private static final Pattern FILES = Pattern.compile("\\s*[,;–-]\\s*");

    private static final String POSTS =
            "(?:nguyên|phó|bí thư|chủ tịch|trưởng|ủy viên|giám đốc|chánh|hiệu trưởng|thư ký|tổng|cán bộ|chuyên viên)";

    /** An honorific and the name of one person; "Đ/c Bí thư" names a post, and a post may follow it as somebody else. */
    private static final Pattern PERSON =
            Pattern.compile("(?:đ/c|đồng chí|ông|bà|anh|chị)\\s+(?!" + POSTS + "\\b)\\p{L}+\\s+\\p{L}+", flags());

    private static final Pattern POST = Pattern.compile(POSTS + "\\b", flags());

    private RecipientText() {}

    private static int flags() {
        return Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS;
    }

    /** The entries of the text: one, unless several bodies each have their own list. */
    static List<String> entries(String text) {
        boolean several = text.indexOf(':') != text.lastIndexOf(':');
        List<String> raw = several ? ENTRY_END.splitAsStream(text).toList() : List.of(text);
        return raw.stream()
                .map(RecipientText::trimmed)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    /** Who keeps a copy, where the entry is "Lưu: VP, BTC (H)" or "Lưu (VT-LT)"; comma between the names. */
    static Optional<String> archive(String entry) {
        Matcher match = ARCHIVE.matcher(entry);
        return match.matches() ? Optional.of(keepers(match.group(1))) : Optional.empty();
    }

    private static String keepers(String rest) {
        Matcher remark = ONLY_REMARK.matcher(rest);
        return remark.matches() ? FILES.matcher(remark.group(1)).replaceAll(", ") : withoutRemarks(rest);
    }

    /** The text without what stands in brackets: "(để b/c)", "(H)". */
    static String withoutRemarks(String text) {
        return trimmed(REMARK.matcher(text).replaceAll(" "));
    }

    private static String trimmed(String text) {
        return EDGE.matcher(text).replaceAll("");
    }

    /** Where the names of a list stand in it, by that separator. */
    static List<int[]> pieces(String text, Pattern separator) {
        List<int[]> pieces = new ArrayList<>();
        int start = 0;
        for (MatchResult gap : separator.matcher(text).results().toList()) {
            pieces.add(new int[] {start, gap.start()});
            start = gap.end();
        }
        pieces.add(new int[] {start, text.length()});
        pieces.removeIf(piece -> text.substring(piece[0], piece[1]).isBlank());
        return separator == COMMA ? withPosts(text, pieces) : pieces;
    }

    /** "Đ/c Nguyễn Văn Bình, nguyên Bí thư Đoàn Khối" is one person: what the person is or was belongs to the name. */
    private static List<int[]> withPosts(String text, List<int[]> pieces) {
        List<int[]> joined = new ArrayList<>();
        for (int[] piece : pieces) {
            int[] before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean post = before != null
                    && PERSON.matcher(text.substring(before[0], before[1])).lookingAt()
                    && POST.matcher(text.substring(piece[0], piece[1])).lookingAt();
            if (post) {
                before[1] = piece[1];
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }
}
