package vn.kehoach.reading.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.plan.content.TimelineLine;
import vn.kehoach.plan.content.event.AgendaLine;
import vn.kehoach.plan.content.event.ParticipantsLine;
import vn.kehoach.plan.content.event.WrittenEvent;
import vn.kehoach.plan.content.frame.BasisLine;
import vn.kehoach.plan.content.frame.SignatoryLine;
import vn.kehoach.plan.content.frame.WrittenIssue;
import vn.kehoach.plan.content.frame.WrittenNumber;
import vn.kehoach.plan.content.line.ContentMapper;

/** The lines of a content as the reading page writes them. */
final class LineWords {

    private LineWords() {}

    /** A line of the part of that name. */
    static String of(String part, JsonNode line) {
        return switch (part) {
            case "number" -> of(ContentMapper.read(line, WrittenNumber.class));
            case "issued" -> of(ContentMapper.read(line, WrittenIssue.class));
            case "bases" -> of(ContentMapper.read(line, BasisLine.class));
            case "participants" -> of(ContentMapper.read(line, ParticipantsLine.class));
            case "agenda" -> of(ContentMapper.read(line, AgendaLine.class));
            case "timeline" -> of(ContentMapper.read(line, TimelineLine.class));
            case "signatories" -> of(ContentMapper.read(line, SignatoryLine.class));
            case "event" -> of(ContentMapper.read(line, WrittenEvent.class));
            default -> line.isNull() || line.isMissingNode() ? "" : Words.value(part, line);
        };
    }

    static String of(WrittenNumber number) {
        return number.text().orElse("");
    }

    static String of(WrittenIssue issued) {
        return joined(", ", issued.place().orElse(""), Words.date(issued.date()));
    }

    static String of(BasisLine basis) {
        return basis.text().orElseGet(() -> Words.value("", ContentMapper.write(basis)));
    }

    private static String of(WrittenEvent event) {
        return Stream.of(event.starts(), event.date(), event.month(), event.ends(), event.place())
                .map(Words::date)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("; "));
    }

    /** From when, until when. */
    static String when(WrittenEvent event) {
        String from = Stream.of(event.starts(), event.date(), event.month())
                .map(Words::date)
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
        return joined(" đến ", from, Words.date(event.ends()));
    }

    static String of(ParticipantsLine guests) {
        String people = guests.people();
        return joined(": ", guests.body().or(guests::text).orElse(""), people.isEmpty() ? "" : people + " người");
    }

    static String of(AgendaLine point) {
        return joined(": ", joined(" – ", hour(point.from()), hour(point.to())), point.words());
    }

    private static String hour(Optional<String> hour) {
        return hour.orElse("").replace(':', 'g');
    }

    static String of(TimelineLine step) {
        String when = joined(
                " đến ",
                Words.date(step.begins()),
                Words.date(step.ends()),
                Words.date(step.deadline().due()));
        return joined(": ", when, step.words().orElse(""));
    }

    static String of(SignatoryLine signatory) {
        return joined(
                ", ",
                signatory.capacity().orElse(""),
                signatory.post().orElse(""),
                signatory.person().orElse(""));
    }

    static String joined(String between, String... parts) {
        return String.join(
                between, Stream.of(parts).filter(part -> !part.isBlank()).toList());
    }
}
