package vn.kehoach.reading.event;

import java.util.List;
import vn.kehoach.reading.text.Span;

/** A body with the numbers of people it sends; one line with one number counts as such. */
public record Participants(String org, List<Integer> counts, boolean single, Span span) {}
