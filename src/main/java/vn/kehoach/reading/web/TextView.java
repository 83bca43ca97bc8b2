package vn.kehoach.reading.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.kehoach.plan.content.line.Source;
import vn.kehoach.reading.desk.Places;
import vn.kehoach.reading.desk.Places.Place;

/** The document as it was read, paragraph by paragraph, with the words that items come from. */
record TextView(List<Paragraph> paragraphs) {

    private static final int MOST_MARKS = 2_000;
    private static final int MOST_SEARCHES = 300;

    /** A line of the document; what is blank keeps only its distance. */
    record Paragraph(int start, List<Piece> pieces) {

        public boolean blank() {
            return pieces.isEmpty();
        }
    }

    /**
     * Words in a row that belong to the same items.
     *
     * @param items keys of the items, the longest first; empty for words that nothing was read from
     */
    record Piece(String text, int start, String items) {}

    private record Mark(String key, Place place) {

        boolean covers(int start) {
            return place.start() <= start && start < place.end();
        }

        int length() {
            return place.end() - place.start();
        }
    }

    /** Collects where items come from. */
    static final class Marks {

        private final Places places;
        private final String text;
        private final List<Mark> marks = new ArrayList<>();
        private int searches;

        Marks(String text) {
            this.text = text;
            this.places = new Places(text);
        }

        /** An item that says where it stands; tells whether that is in the document. */
        boolean source(String key, Optional<Source> source) {
            return mark(key, source.flatMap(places::of));
        }

        /** An item of which only the words are known. */
        boolean words(String key, String words, boolean atTheFoot) {
            if (searches++ >= MOST_SEARCHES) {
                return false;
            }
            return mark(key, atTheFoot ? places.last(words) : places.first(words));
        }

        private boolean mark(String key, Optional<Place> place) {
            place.filter(known -> marks.size() < MOST_MARKS).ifPresent(known -> marks.add(new Mark(key, known)));
            return place.isPresent();
        }

        TextView view() {
            return TextView.of(text, marks);
        }
    }

    private static TextView of(String text, List<Mark> marks) {
        marks.sort((one, other) -> Integer.compare(other.length(), one.length()));
        TreeSet<Integer> borders = new TreeSet<>();
        marks.forEach(mark ->
                borders.addAll(List.of(mark.place().start(), mark.place().end())));
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            paragraphs.add(new Paragraph(start, pieces(line, start, borders, marks)));
            start += line.length() + 1;
        }
        return new TextView(List.copyOf(paragraphs));
    }

    private static List<Piece> pieces(String line, int lineStart, TreeSet<Integer> borders, List<Mark> marks) {
        if (line.isBlank()) {
            return List.of();
        }
        List<Piece> pieces = new ArrayList<>();
        int from = lineStart;
        int end = lineStart + line.length();
        while (from < end) {
            Integer border = borders.higher(from);
            int to = border == null ? end : Math.min(border, end);
            int at = from;
            String items = marks.stream()
                    .filter(mark -> mark.covers(at))
                    .map(Mark::key)
                    .collect(Collectors.joining(" "));
            pieces.add(new Piece(line.substring(from - lineStart, to - lineStart), from, items));
            from = to;
        }
        return List.copyOf(pieces);
    }
}
