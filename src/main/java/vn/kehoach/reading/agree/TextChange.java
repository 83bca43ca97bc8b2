package vn.kehoach.reading.agree;

/**
 * Other words at a place of a text.
 *
 * @param start of the first letter that goes
 * @param end behind the last one
 */
record TextChange(int start, int end, String words) {

    /** The text with the words. */
    String in(String text) {
        return text.substring(0, start) + words + text.substring(end);
    }

    /** What stands there. */
    String was(String text) {
        return text.substring(start, end);
    }
}
