package vn.kehoach.reading;

import java.util.List;
import java.util.Optional;
import vn.kehoach.reading.time.DateMention;

/** All that was read from a document, before it is written as content. */
record Draft(
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
