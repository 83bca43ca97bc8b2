package vn.kehoach.reading.text;

/**
 * A line of the document without the spaces around it.
 *
 * @param afterBlank whether an empty line or a rule stands before it
 * @param marker what it begins with
 */
public record Line(Span span, boolean afterBlank, Marker marker) {}
