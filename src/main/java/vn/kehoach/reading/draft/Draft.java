package vn.kehoach.reading.draft;

import java.util.List;
import java.util.Optional;
import vn.kehoach.reading.document.Outline;
import vn.kehoach.reading.document.Table;
import vn.kehoach.reading.duty.Obligation;
import vn.kehoach.reading.event.Agenda;
import vn.kehoach.reading.event.Event;
import vn.kehoach.reading.event.Participants;
import vn.kehoach.reading.frame.Basis;
import vn.kehoach.reading.frame.Header;
import vn.kehoach.reading.frame.Signatory;
import vn.kehoach.reading.text.Page;
import vn.kehoach.reading.time.DateMention;
import vn.kehoach.reading.timeline.TimelineEntry;

/** All that was read from a document, before it is written as content. */
public record Draft(
        Page page,
        Outline outline,
        List<DateMention> dates,
        boolean plan,
        Head head,
        Event event,
        Optional<Agenda> agenda,
        Guests guests,
        Optional<Integer> reviewItems,
        List<Obligation> obligations,
        List<TimelineEntry> timeline,
        Tail tail) {

    /** What stands before the work. */
    public record Head(Header header, List<Header.Part> issuers, List<Basis> bases) {}

    /** Who comes, and who need not. */
    public record Guests(
            List<Participants> participants,
            Optional<Integer> chairs,
            Optional<Integer> unitList,
            List<String> namedUnits,
            List<Header.Part> exemptions) {}

    /**
     * What stands after it.
     *
     * @param indicators the table of an annex that says what a report must have; empty where no annex has one
     */
    public record Tail(List<Signatory> signatories, List<Header.Part> recipients, Optional<Table> indicators) {}
}
