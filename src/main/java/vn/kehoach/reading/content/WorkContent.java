package vn.kehoach.reading.content;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.kehoach.plan.content.TimelineLine;
import vn.kehoach.plan.content.due.Deadline;
import vn.kehoach.plan.content.due.Relative;
import vn.kehoach.plan.content.duty.ObligationLine;
import vn.kehoach.plan.content.duty.OwnPartner;
import vn.kehoach.plan.content.duty.Reading;
import vn.kehoach.plan.content.duty.Said;
import vn.kehoach.plan.content.line.ContentMapper;
import vn.kehoach.plan.content.line.Found;
import vn.kehoach.plan.content.line.Names;
import vn.kehoach.reading.draft.Draft;
import vn.kehoach.reading.duty.Obligation;
import vn.kehoach.reading.timeline.TimelineEntry;
import vn.kehoach.shared.Folding;

/** Obligations and the timeline as the content has them. */
final class WorkContent {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Draft draft;
    private final Sources sources;
    private final AnnexTemplate template;

    WorkContent(Draft draft, Sources sources) {
        this.draft = draft;
        this.sources = sources;
        this.template = new AnnexTemplate(draft, sources);
    }

    List<ObligationLine> obligations() {
        return IntStream.range(0, draft.obligations().size())
                .mapToObj(index -> obligation(index, draft.obligations().get(index)))
                .toList();
    }

    private ObligationLine obligation(int index, Obligation work) {
        Reading details = ContentMapper.read(JSON.valueToTree(work.extras()), Reading.class);
        Said said = details.said()
                .about(
                        work.who().size() == 1 ? Names.of(work.who()) : Names.list(work.who()),
                        OwnPartner.without(draft.page().words(work.what()), work.who()),
                        work.kind().name())
                .by(deadline(details.said().deadline(), work))
                .with(partners(details.said().partners(), work))
                .with(template.of(work));
        Found found = new Found(
                work.deadline().isPresent() || work.isDueAtEvent() ? List.of() : List.copyOf(work.candidates()),
                List.copyOf(work.uncertain()),
                Optional.of(sources.of(work.what())));
        return ObligationLine.read(index, new Reading(said, details.rest()), found);
    }

    /** Who owes the work is not among its partners. */
    private static Names partners(Names named, Obligation work) {
        Set<String> own = work.who().stream().map(Folding::fold).collect(Collectors.toSet());
        return Names.list(named.written().stream()
                .filter(name -> !own.contains(Folding.fold(name)))
                .toList());
    }

    private static Deadline deadline(Deadline terms, Obligation work) {
        boolean atEvent = work.isDueAtEvent() && terms.relativeTerm().isEmpty();
        return terms.on(
                work.before().isPresent() ? Optional.empty() : work.due(),
                work.before().map(LocalDate::toString),
                atEvent ? Optional.of(Relative.EVENT) : Optional.empty());
    }

    List<TimelineLine> timeline() {
        return IntStream.range(0, draft.timeline().size())
                .mapToObj(index -> step(index, draft.timeline().get(index)))
                .toList();
    }

    private TimelineLine step(int index, TimelineEntry entry) {
        Optional<TimelineEntry> lasting = Optional.of(entry).filter(TimelineEntry::lasts);
        return TimelineLine.read(
                index,
                new TimelineLine.Period(
                        lasting.flatMap(each -> each.date().from()).map(LocalDate::toString),
                        lasting.flatMap(each -> each.date().to()).map(LocalDate::toString),
                        entry.kind()),
                entry.lasts() ? Deadline.NONE : Deadline.on(entry.date().due()),
                draft.page().words(entry.what()),
                sources.of(entry.source()));
    }
}
