package vn.kehoach.reading;

import java.util.List;
import java.util.Optional;

/** The programme of an event: points with hours, or just their number. */
record Agenda(List<Point> points, int items) {

    /** One point from an hour to an hour. */
    record Point(String from, Optional<String> to, String what, int items, Span span) {}
}
