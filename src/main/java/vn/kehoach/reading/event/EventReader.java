package vn.kehoach.reading.event;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.reading.document.Block;
import vn.kehoach.reading.document.Dates;
import vn.kehoach.reading.document.LabelReader;
import vn.kehoach.reading.document.LabelReader.Label;
import vn.kehoach.reading.document.Outline;
import vn.kehoach.reading.document.Topics;
import vn.kehoach.reading.frame.Header;
import vn.kehoach.reading.text.Page;
import vn.kehoach.reading.text.Span;
import vn.kehoach.reading.time.DateMention;
import vn.kehoach.reading.time.LunarGrammar;
import vn.kehoach.reading.time.LunarMention;
import vn.kehoach.reading.words.SectionWords;

/** Reads the event from the lines on time, place, form and guests. */
public final class EventReader {

    private static final Pattern EXPECTED = Pattern.compile(
            "(?:du kien|khoang|tong so|tong cong|so luong|gan|tren)\\s*:?\\s*(?:khoang |du kien |co |gom )*(?<count>\\d{1,3}(?:\\.\\d{3})+|\\d{1,5})\\s*(?:dong chi|dai bieu|nguoi|d/c|doan vien|hoc sinh|can bo|dc|sinh vien|hoi vien)");

    private static final Pattern AT = Pattern.compile("^.{0,80}?\\btai (?<place>[^.;]{5,150})");

    private static final String TIME = "thoi gian|ngay, gio|ngay gio";

    private final Page page;
    private final Topics topics;
    private final Dates dates;
    private final Outline outline;
    private final LabelReader labels;

    public EventReader(Page page, Topics topics, Dates dates, Outline outline) {
        this.page = page;
        this.topics = topics;
        this.dates = dates;
        this.outline = outline;
        this.labels = new LabelReader(page, topics, outline);
    }

    public Event read(Optional<Agenda> agenda) {
        Optional<Label> time = time();
        Optional<DateMention> when = time.flatMap(label -> date(label.whole())).or(this::firstInSection);
        Optional<Label> form = labels.first("hinh thuc");
        Optional<Label> place = labels.all("dia diem")
                .filter(label -> time.filter(named -> sameSection(named.block(), label.block()))
                                .isPresent()
                        || time.isEmpty())
                .findFirst();
        AlternativeReader alternatives = new AlternativeReader(page, outline, place);
        return new Event(
                when,
                time.map(Label::whole)
                        .or(() -> when.map(date -> new Span(
                                date.span().start(),
                                Math.min(page.shown().length(), date.span().end() + 60))))
                        .flatMap(this::lunar),
                form.filter(label -> label.value().start() < label.value().end())
                        .filter(label -> alternatives.read().stream()
                                .noneMatch(each -> label.value().contains(each.span())))
                        .map(label -> form(label.value())),
                place.filter(label -> alternatives.read().isEmpty())
                        .map(this::place)
                        .or(() -> when.flatMap(this::placeBehind)),
                expected(),
                when.flatMap(date -> endHour(date, agenda)),
                alternatives.read(),
                numbers(alternatives.read()),
                time.filter(this::isOfSeveral).isPresent() || hasSeveralDays());
    }

    /** Activities side by side, each with a day of its own. */
    private boolean hasSeveralDays() {
        return labels.all(TIME)
                        .map(label -> date(label.whole()))
                        .flatMap(Optional::stream)
                        .filter(date -> date.precision() == DateMention.Precision.DAY
                                || date.precision() == DateMention.Precision.MOMENT)
                        .map(DateMention::to)
                        .distinct()
                        .count()
                > 1;
    }

    /** "Khoảng 100 đại biểu (số lượng này áp dụng đối với trường hợp tổ chức đối thoại trực tiếp)". */
    private Optional<Event.Numbers> numbers(List<Event.Alternative> alternatives) {
        return alternatives.isEmpty()
                ? Optional.empty()
                : outline.blocks().filter(this::saysNumber).findFirst().flatMap(block -> AlternativeReader.mode(
                                page.plain(block.words()) + ".")
                        .filter(id ->
                                alternatives.stream().anyMatch(each -> each.id().equals(id)))
                        .map(id -> new Event.Numbers(id, block.whole())));
    }

    private boolean saysNumber(Block block) {
        return topics.of(block) == SectionWords.Topic.OCCASION
                && EXPECTED.matcher(page.plain(block.words())).find();
    }

    /** "Đại hội điểm: ngày …; các đơn vị còn lại: …": no one of the days is that of all. */
    private boolean isOfSeveral(Label label) {
        return label.block().children().stream()
                        .filter(child -> date(child.words()).isPresent())
                        .count()
                > 1;
    }

    /**
     * The time of the event itself: what stands in the section on time and place, or else the one with an hour, because
     * meetings that prepare it are named by their days.
     */
    private Optional<Label> time() {
        List<Label> all = labels.all(TIME).toList();
        List<Label> occasions = all.stream()
                .filter(label -> topics.of(label.block()) == SectionWords.Topic.OCCASION)
                .filter(label -> date(label.whole()).isPresent())
                .toList();
        return occasions.stream()
                .filter(label -> occasions.size() == 1 || depth(label.block()) <= 1)
                .findFirst()
                .or(() -> all.stream()
                        .filter(label -> date(label.whole())
                                .filter(date -> date.precision() == DateMention.Precision.MOMENT)
                                .isPresent())
                        .findFirst())
                .or(() -> all.stream().findFirst());
    }

    private static boolean sameSection(Block one, Block other) {
        return one.parent().equals(other.parent())
                || one == other
                || top(one) == top(other) && depth(other) < depth(one);
    }

    private static Block top(Block block) {
        return block.above().reduce((nearer, higher) -> higher).orElse(block);
    }

    private static long depth(Block block) {
        return block.above().count();
    }

    private Optional<DateMention> date(Span span) {
        return dates.in(span).stream()
                .filter(DateMention::dated)
                .filter(date -> date.bound() == DateMention.Bound.ON)
                .filter(date -> !dates.isBeginning(date) && !isAnniversary(date))
                .findFirst();
    }

    /** "(06/01/1946 - 06/01/2026)" */
    private static boolean isAnniversary(DateMention date) {
        return date.from()
                .filter(from -> date.to().filter(from.plusYears(2)::isBefore).isPresent())
                .isPresent();
    }

    /** The programme says until when what begins at that hour takes. */
    private static Optional<String> endHour(DateMention date, Optional<Agenda> agenda) {
        Optional<String> starts = date.startsAt().or(date::hour).map(Object::toString);
        if (date.startsAt().isPresent()
                && date.hour().isPresent()
                && !date.startsAt().equals(date.hour())) {
            return date.hour().map(Object::toString);
        }
        return agenda.stream()
                .flatMap(programme -> programme.points().stream())
                .filter(point -> starts.filter(point.from()::equals).isPresent())
                .findFirst()
                .flatMap(Agenda.Point::to);
    }

    /** Where no label names the time, the first date below the heading on time and place. */
    private Optional<DateMention> firstInSection() {
        return outline.blocks()
                .filter(block -> topics.of(block) == SectionWords.Topic.OCCASION
                        && block.parent().isPresent())
                .map(block -> date(block.words()))
                .flatMap(Optional::stream)
                .filter(date -> dates.frame()
                        .issued()
                        .filter(issued -> date.to().filter(issued::isAfter).isPresent())
                        .isEmpty())
                .findFirst();
    }

    /** "…, tại Nhà văn hóa xã." */
    private Optional<Header.Part> placeBehind(DateMention date) {
        int end = page.shown().indexOf('\n', date.span().end());
        Matcher at = AT.matcher(page.plain())
                .region(date.span().end(), end < 0 ? page.shown().length() : end);
        return at.find()
                ? Optional.of(new Header.Part(
                        page.words(at.start("place"), at.end("place")), new Span(at.start("place"), at.end("place"))))
                : Optional.empty();
    }

    private Optional<LunarMention> lunar(Span span) {
        return LunarGrammar.find(span.in(page.shown())).stream().findFirst();
    }

    private String form(Span value) {
        String plain = page.plain(value);
        boolean online = plain.contains("truc tuyen");
        boolean present = plain.contains("truc tiep") || plain.contains("tap trung");
        boolean short_ = plain.length() < 90;
        if (online && present && short_) {
            return "HYBRID";
        }
        if (online && short_) {
            return "ONLINE";
        }
        return present && short_ ? "IN_PERSON" : page.words(value).replaceFirst("[.;]$", "");
    }

    private Header.Part place(Label label) {
        String words = page.words(label.whole()).replaceFirst("[.;]$", "");
        String bare = words.replaceFirst("(?iu)^(?:dự kiến\\s*:?\\s*)?(?:tại\\s+)?", "")
                .replace(". (", " (");
        return new Header.Part(bare, label.whole());
    }

    private Optional<Integer> expected() {
        return outline.blocks()
                .filter(block -> topics.of(block) == SectionWords.Topic.OCCASION)
                .map(block -> EXPECTED.matcher(page.plain(block.words())))
                .filter(Matcher::find)
                .map(found -> Integer.parseInt(found.group("count").replace(".", "")))
                .findFirst();
    }
}
