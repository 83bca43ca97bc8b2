package vn.kehoach.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Cuts a page into lines, leaving out empty lines and rules. */
final class LineSplitter {

    private static final Pattern RULE = Pattern.compile("[-*_=–—.…~+· \t]*|[-*–—]*o0o[-*–—]*");

    private LineSplitter() {}

    static List<Line> split(Page page, TreeSet<Integer> breaks) {
        List<Line> lines = new ArrayList<>();
        boolean blank = false;
        for (Span piece : pieces(page.shown(), breaks)) {
            boolean empty = RULE.matcher(piece.in(page.shown())).matches();
            if (!empty) {
                lines.add(new Line(piece, blank || breaks.contains(piece.start()), Marker.at(page, piece)));
            }
            blank = empty;
        }
        return List.copyOf(lines);
    }

    private static List<Span> pieces(String shown, TreeSet<Integer> breaks) {
        TreeSet<Integer> ends = new TreeSet<>(breaks);
        for (int place = shown.indexOf('\n'); place >= 0; place = shown.indexOf('\n', place + 1)) {
            ends.add(place + 1);
        }
        ends.add(shown.length());
        List<Span> pieces = new ArrayList<>();
        int start = 0;
        for (int end : ends) {
            pieces.add(stripped(shown, start, end));
            start = end;
        }
        return pieces;
    }

    private static Span stripped(String shown, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(shown.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(shown.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }
}
