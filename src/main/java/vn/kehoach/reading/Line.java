package vn.kehoach.reading;

/**
 * A line of the document without the spaces around it.
 *
 * @param afterBlank whether an empty line or a rule stands before it
 * @param marker what it begins with
 */
record Line(Span span, boolean afterBlank, Marker marker) {}
