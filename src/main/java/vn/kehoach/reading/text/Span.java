package vn.kehoach.reading.text;

/**
 * A place in the text of a document.
 *
 * @param start the first character, from 0
 * @param end one past the last character
 */
public record Span(int start, int end) {

    /** The words at that place. */
    public String in(String text) {
        return text.substring(start, end);
    }

    /** The same words where the text begins later by so many characters. */
    public Span movedBy(int characters) {
        return new Span(start + characters, end + characters);
    }

    /** Whether the other place lies wholly in this one. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }
}
