package vn.kehoach.reading;

import java.util.List;

/** A body with the numbers of people it sends; one line with one number counts as such. */
record Participants(String org, List<Integer> counts, boolean single, Span span) {}
