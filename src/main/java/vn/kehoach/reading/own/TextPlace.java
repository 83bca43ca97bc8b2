package vn.kehoach.reading.own;

/** Letters of a text, from the first one to behind the last one, and what stands around them. */
record TextPlace(String text, int start, int end) {

    /** Letters and digits alone before it, at most so many. */
    String before(int most) {
        String squeezed = WordPlaces.squeezed(text.substring(Math.max(0, start - 4 * most - 40), start));
        return squeezed.substring(Math.max(0, squeezed.length() - most));
    }

    /** The same behind it. */
    String behind(int most) {
        String squeezed = WordPlaces.squeezed(text.substring(end, Math.min(text.length(), end + 4 * most + 40)));
        return squeezed.substring(0, Math.min(most, squeezed.length()));
    }

    /** The letters and digits there. */
    String inside() {
        return WordPlaces.squeezed(text.substring(start, end));
    }
}
