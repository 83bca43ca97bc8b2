package vn.kehoach.reading.text;

import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks of bold and slanted print that a conversion left behind; they part what they glue together and say nothing else. */
final class BoldMarks {

    /** A star as a bullet before a bold line: {@code *** Thành Đoàn:**}. */
    private static final Pattern STAR_AND_BOLD = Pattern.compile("(?m)^[ \t]*\\*(\\*\\*)(?=[ \t]*[^*\\s][^\n]*\\*\\*)");

    private static final Pattern BOLD = Pattern.compile("(?<!\\*)\\*\\*(?!\\*)|(?<![_\\w])__(?=\\w)|(?<=\\w)__(?!_)");
    private static final Pattern SLANTED =
            Pattern.compile("(?<=[(\\p{L}\\d.,;:”\"])\\*(?!\\*)|(?<![*\n])(?<!^)\\*(?=[\\p{L}).,;])");
    /** A line, or a few wrapped ones, between two stars: {@code *An Hòa, ngày 18 tháng 11*}. */
    private static final Pattern SLANTED_LINE =
            Pattern.compile("(?m)^[ \t|]*(\\*)(?=[^\\s*])(?=[^*]{1,300}(?<=\\S)\\*(?:[ \t.,;:)|]|$))");

    private static final Pattern SLANTED_END = Pattern.compile("(?<=[^\\s*])\\*(?=[ \t.,;:)|]|$)", Pattern.MULTILINE);
    private static final Pattern HEADING = Pattern.compile("(?m)^[ \t]*(#{1,6})(?=[ \t])");
    private static final Pattern GLUED_RECIPIENTS = Pattern.compile("(?<=\\S)[ \t]*(?=Nơi\\s+nhận[ \t]*:)");

    private final StringBuilder shown;
    private final TreeSet<Integer> breaks = new TreeSet<>();

    BoldMarks(String text) {
        shown = new StringBuilder(text);
        blank(STAR_AND_BOLD, 1);
        bold();
        blank(SLANTED_LINE, 1);
        blank(SLANTED_END, 0);
        blank(SLANTED, 0);
        blank(HEADING, 1);
        Matcher recipients = GLUED_RECIPIENTS.matcher(shown);
        while (recipients.find()) {
            breaks.add(recipients.end());
        }
    }

    String shown() {
        return shown.toString();
    }

    /** Places where a new line begins although none was written. */
    TreeSet<Integer> breaks() {
        return breaks;
    }

    private void bold() {
        Matcher marks = BOLD.matcher(shown.toString());
        while (marks.find()) {
            if (glues(marks.start(), marks.end())) {
                breaks.add(marks.end());
            }
            fill(marks.start(), marks.end());
        }
    }

    /** A heading and what follows it, printed without a space between them. */
    private boolean glues(int start, int end) {
        return start > 0
                && end < shown.length()
                && !Character.isWhitespace(shown.charAt(start - 1))
                && (Character.isUpperCase(shown.charAt(end)) || Character.isDigit(shown.charAt(end)));
    }

    private void blank(Pattern pattern, int group) {
        Matcher marks = pattern.matcher(shown.toString());
        while (marks.find()) {
            fill(marks.start(group), marks.end(group));
        }
    }

    private void fill(int start, int end) {
        for (int place = start; place < end; place++) {
            shown.setCharAt(place, ' ');
        }
    }
}
