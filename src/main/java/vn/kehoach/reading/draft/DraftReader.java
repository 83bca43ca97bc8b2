package vn.kehoach.reading.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.kehoach.reading.document.Block;
import vn.kehoach.reading.document.Dates;
import vn.kehoach.reading.document.Outline;
import vn.kehoach.reading.document.Tables;
import vn.kehoach.reading.document.Topics;
import vn.kehoach.reading.duty.AnnexDuties;
import vn.kehoach.reading.duty.Candidates;
import vn.kehoach.reading.duty.DutyReader;
import vn.kehoach.reading.duty.GroupDates;
import vn.kehoach.reading.duty.JointDuties;
import vn.kehoach.reading.duty.Obligation;
import vn.kehoach.reading.duty.TableDuties;
import vn.kehoach.reading.duty.TaskLabels;
import vn.kehoach.reading.duty.TimelineDuties;
import vn.kehoach.reading.event.Agenda;
import vn.kehoach.reading.event.AgendaReader;
import vn.kehoach.reading.event.Event;
import vn.kehoach.reading.event.EventLinks;
import vn.kehoach.reading.event.EventReader;
import vn.kehoach.reading.event.GuestReader;
import vn.kehoach.reading.event.Reckoning;
import vn.kehoach.reading.frame.BasisReader;
import vn.kehoach.reading.frame.Header;
import vn.kehoach.reading.frame.HeaderReader;
import vn.kehoach.reading.frame.IntroductionReader;
import vn.kehoach.reading.frame.TailReader;
import vn.kehoach.reading.text.Line;
import vn.kehoach.reading.text.Page;
import vn.kehoach.reading.text.PlainLetters;
import vn.kehoach.reading.text.Span;
import vn.kehoach.reading.time.Days;
import vn.kehoach.reading.time.YearFrame;
import vn.kehoach.reading.timeline.TableTimeline;
import vn.kehoach.reading.timeline.TimelineEntry;
import vn.kehoach.reading.timeline.TimelineReader;
import vn.kehoach.reading.words.SectionWords.Topic;

/** Puts the readers of the parts together. */
public final class DraftReader {

    private static final Pattern YEAR = Pattern.compile("\\b(20\\d{2})\\b");
    private static final Pattern REVIEW = Pattern.compile("^danh gia\\b.*\\b(?:gom|sau)\\b.*:?$", Pattern.DOTALL);
    private static final Pattern EXCEPT = Pattern.compile(
            "\\(\\s*(?:tru|ngoai tru)\\s+[^)]{1,400}\\)|\\btru (?:cac )?(?:don vi|co so|truong hop)\\b[^.;]*");

    private static final Pattern ON_BEHALF = Pattern.compile("^T[./]?M\\.?\\s*");

    private final Page page;
    private final Header header;
    private final TailReader tail;
    private final Dates dates;
    private final Tables tables;
    private final Tables annexes;
    private final Outline outline;
    private final Topics topics;
    private final Days days;

    public DraftReader(Page page, Days days) {
        this.page = page;
        this.days = days;
        this.header = HeaderReader.read(page);
        this.tail = new TailReader(page, header.bodyLine());
        this.dates = new Dates(page, frame());
        List<Line> body = page.lines().subList(Math.min(header.bodyLine(), tail.firstLine()), tail.firstLine());
        this.tables = Tables.in(page, body);
        this.annexes = Tables.in(
                page, page.lines().subList(tail.annexLine(), page.lines().size()));
        this.outline = Outline.of(page, tables.rest());
        this.topics = new Topics(page);
    }

    public Draft read() {
        boolean plan = new PlanTest(page, header, outline, topics).isPlan();
        List<TimelineEntry> timeline = plan ? timeline() : List.of();
        Optional<Agenda> agenda = new AgendaReader(page, topics).read(outline);
        Event event = new EventReader(page, topics, dates, outline).read(agenda);
        GuestReader guests = new GuestReader(page, topics, outline);
        List<Obligation> obligations = plan ? obligations(timeline, event, guests) : List.of();
        return new Draft(
                page,
                outline,
                Stream.concat(outline.blocks().map(Block::words), tables.cells())
                        .flatMap(span -> dates.in(span).stream())
                        .toList(),
                plan,
                new Draft.Head(header, issuers(), new BasisReader(page, dates).in(introduction())),
                event,
                agenda,
                new Draft.Guests(
                        guests.participants(), guests.chairs(), guests.unitList(), guests.namedUnits(), exemptions()),
                reviewItems(),
                obligations,
                timeline,
                new Draft.Tail(
                        tail.signatories(),
                        tail.recipients(),
                        annexes.indicators().stream().findFirst()));
    }

    private List<TimelineEntry> timeline() {
        return Stream.concat(
                        new TimelineReader(page, topics, dates).read(outline).stream(),
                        new TableTimeline(page, dates).read(tables).stream())
                .toList();
    }

    private List<Obligation> obligations(List<TimelineEntry> timeline, Event event, GuestReader guests) {
        GroupDates groups = new GroupDates(page, dates);
        TaskLabels labels = new TaskLabels(page, topics, dates);
        List<Obligation> labelled = labels.read(outline);
        List<Obligation> all = new ArrayList<>(new DutyReader(page, topics, dates, groups, labels).read(outline));
        all.addAll(labelled);
        all.addAll(new TableDuties(page, dates).read(tables));
        new AnnexDuties(page).add(new TableDuties(page, dates).read(annexes), all);
        all.sort(java.util.Comparator.comparingInt(work -> work.what().start()));
        List<Obligation> merged = new ArrayList<>(new JointDuties(page).merged(all));
        groups.apply(outline, merged);
        merged.addAll(new TimelineDuties(page).in(timeline, merged));
        new EventLinks(page, dates, event, guests.participants()).apply(merged);
        merged.forEach(
                new Reckoning(event, header.title().map(Header.Part::words).orElse(""), days)::apply);
        new Candidates(page)
                .find(
                        header.title()
                                .map(part -> PlainLetters.of(part.words()))
                                .orElse(""),
                        merged,
                        timeline,
                        event.day());
        return merged;
    }

    private List<Header.Part> issuers() {
        if (!header.issuers().isEmpty()) {
            return header.issuers();
        }
        List<Header.Part> introduced = new IntroductionReader(page).issuers(introduction());
        return introduced.isEmpty() ? signing() : introduced;
    }

    /** The bodies in whose name it is signed: "TM. BAN CHẤP HÀNH CÔNG ĐOÀN …". */
    private List<Header.Part> signing() {
        return tail.signatories().stream()
                .filter(signatory -> ON_BEHALF.matcher(signatory.authority()).find())
                .map(signatory -> new Header.Part(
                        ON_BEHALF
                                .matcher(signatory.authority())
                                .replaceFirst("")
                                .replaceFirst(", KT.*", ""),
                        signatory.span()))
                .toList();
    }

    /** The paragraphs above the first section. */
    private List<Span> introduction() {
        return outline.roots().stream()
                .takeWhile(block -> block.marker().isNone() || block.marker().isBullet())
                .limit(20)
                .map(Block::words)
                .toList();
    }

    private YearFrame frame() {
        String title = header.title().map(Header.Part::words).orElse("");
        Matcher year = YEAR.matcher(title);
        Optional<Integer> named = Optional.empty();
        while (year.find()) {
            named = Optional.of(Integer.parseInt(year.group(1)));
        }
        return new YearFrame(header.issued().flatMap(Header.Issue::date), named.or(this::commonYear));
    }

    private Optional<Integer> commonYear() {
        return YEAR
                .matcher(page.plain())
                .results()
                .map(found -> Integer.parseInt(found.group(1)))
                .collect(java.util.stream.Collectors.groupingBy(each -> each, java.util.stream.Collectors.counting()))
                .entrySet()
                .stream()
                .max(java.util.Map.Entry.comparingByValue())
                .map(java.util.Map.Entry::getKey);
    }

    private Optional<Integer> reviewItems() {
        return outline.blocks()
                .filter(block ->
                        topics.of(block) == Topic.CONTENT && block.children().size() > 1)
                .filter(block -> REVIEW.matcher(page.plain(block.words())).matches())
                .map(block -> block.children().size())
                .findFirst();
    }

    private List<Header.Part> exemptions() {
        return outline.blocks()
                .map(Block::words)
                .flatMap(words -> EXCEPT.matcher(page.plain())
                        .region(words.start(), words.end())
                        .results())
                .map(found -> new Span(found.start(), found.end()))
                .map(span -> new Header.Part(page.words(span).replaceAll("^\\(|\\)$", ""), span))
                .toList();
    }
}
