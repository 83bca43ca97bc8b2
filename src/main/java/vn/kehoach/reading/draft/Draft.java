package vn.kehoach.reading.draft;

import java.util.List;
import java.util.Optional;
import vn.kehoach.reading.document.Outline;
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
        Header header,
        List<Header.Part> issuers,
        List<Basis> bases,
        Event event,
        Optional<Agenda> agenda,
        List<Participants> participants,
        Optional<Integer> chairs,
        Optional<Integer> unitList,
        List<String> namedUnits,
        Optional<Integer> reviewItems,
        List<Header.Part> exemptions,
        List<Obligation> obligations,
        List<TimelineEntry> timeline,
        List<Signatory> signatories,
        List<Header.Part> recipients,
        Outline outline,
        List<DateMention> dates,
        boolean plan) {}
