package vn.kehoach.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.reading.LabelReader.Label;
import vn.kehoach.reading.time.DateMention;
import vn.kehoach.reading.time.LunarGrammar;
import vn.kehoach.reading.time.LunarMention;

/** Reads the event from the lines on time, place, form and guests. */
final class EventReader {

    private static final Pattern EXPECTED = Pattern.compile(
            "(?:du kien|khoang|tong so|tong cong|so luong|gan|tren)\\s*:?\\s*(?:khoang |du kien |co |gom )*(?<count>\\d{1,3}(?:\\.\\d{3})+|\\d{1,5})\\s*(?:dong chi|dai bieu|nguoi|d/c|doan vien|hoc sinh|can bo|dc|sinh vien|hoi vien)");

    private final Page page;
    private final Topics topics;
    private final Dates dates;
    private final Outline outline;
    private final LabelReader labels;

    EventReader(Page page, Topics topics, Dates dates, Outline outline) {
        this.page = page;
        this.topics = topics;
        this.dates = dates;
        this.outline = outline;
        this.labels = new LabelReader(page, topics, outline);
    }

    Event read(Optional<Agenda> agenda) {
        Optional<Label> time = labels.first("thoi gian|ngay, gio|ngay gio");
        Optional<Label> form = labels.first("hinh thuc");
        Optional<Label> place = labels.first("dia diem");
        AlternativeReader alternatives = new AlternativeReader(page, outline, place);
        return new Event(
                time.flatMap(label -> date(label.whole())),
                time.flatMap(label -> lunar(label.whole())),
                form.filter(label -> label.value().start() < label.value().end()).map(label -> form(label.value())),
                place.filter(label -> alternatives.read().isEmpty()).map(this::place),
                expected(),
                time.flatMap(label -> date(label.whole())).flatMap(date -> endHour(date, agenda)),
                alternatives.read());
    }

    private Optional<DateMention> date(Span span) {
        return dates.first(span);
    }

    /** The programme says until when what begins at that hour takes. */
    private static Optional<String> endHour(DateMention date, Optional<Agenda> agenda) {
        Optional<String> starts = date.startsAt().or(date::hour).map(Object::toString);
        if (date.startsAt().isPresent() && date.hour().isPresent() && !date.startsAt().equals(date.hour())) {
            return date.hour().map(Object::toString);
        }
        return agenda.stream()
                .flatMap(programme -> programme.points().stream())
                .filter(point -> starts.filter(point.from()::equals).isPresent())
                .findFirst()
                .flatMap(Agenda.Point::to);
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
        String bare = words.replaceFirst("(?iu)^(?:dự kiến\\s*:?\\s*)?(?:tại\\s+)?", "").replace(". (", " (");
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
