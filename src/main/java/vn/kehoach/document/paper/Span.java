package vn.kehoach.document.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A run of words on a line.
 *
 * @param bold whether it stands out
 * @param whole whether no line may end inside it: dates, hours, numbers of documents
 */
public record Span(String text, boolean bold, boolean whole) {

    private static final Pattern BOLD = Pattern.compile("\\*\\*");
    private static final Pattern WHOLE =
            Pattern.compile("(?iu)\\b\\d{1,2}g\\d{2}(?=\\b)|\\b\\d{1,2}\\s?[/-]\\s?\\d{1,2}(?:\\s?[/-]\\s?\\d{2,4})?\\b"
                    + "|\\b\\d{1,2}/\\d{4}\\b|\\bngày \\d{1,2} tháng \\d{1,2}(?: năm \\d{4})?\\b"
                    + "|\\b\\d+\\s?-\\s?\\p{Lu}[\\p{Lu}\\d]*/[\\p{L}&.-]+|\\b\\d+/\\p{Lu}{2,}(?:-[\\p{Lu}\\d]+)*");

    /** The words of a line; what stands between two pairs of asterisks is bold. */
    public static List<Span> of(String line) {
        List<Span> spans = new ArrayList<>();
        boolean bold = false;
        for (String part : BOLD.split(line, -1)) {
            addTo(spans, part, bold);
            bold = !bold;
        }
        return List.copyOf(spans);
    }

    private static void addTo(List<Span> spans, String part, boolean bold) {
        Matcher whole = WHOLE.matcher(part);
        int from = 0;
        while (whole.find()) {
            add(spans, part.substring(from, whole.start()), bold, false);
            add(spans, whole.group(), bold, true);
            from = whole.end();
        }
        add(spans, part.substring(from), bold, false);
    }

    private static void add(List<Span> spans, String text, boolean bold, boolean whole) {
        if (!text.isEmpty()) {
            spans.add(new Span(text, bold, whole));
        }
    }

    /** The words of them all. */
    public static String text(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
