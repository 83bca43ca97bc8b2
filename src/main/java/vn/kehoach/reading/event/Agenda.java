package vn.kehoach.reading.event;

import java.util.List;
import java.util.Optional;
import vn.kehoach.reading.text.Span;

/** The programme of an event: points with hours, or just their number. */
public record Agenda(List<Point> points, int items) {

    /** One point from an hour to an hour. */
    public record Point(String from, Optional<String> to, String what, int items, Span span) {}
}
