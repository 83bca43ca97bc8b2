package vn.kehoach.document.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.plan.content.Content;
import vn.kehoach.plan.content.TimelineLine;
import vn.kehoach.plan.content.due.Due;
import vn.kehoach.plan.content.duty.ObligationLine;
import vn.kehoach.plan.content.event.AgendaLine;
import vn.kehoach.plan.content.event.ParticipantsLine;
import vn.kehoach.plan.content.event.WrittenEvent;
import vn.kehoach.plan.content.frame.BasisLine;
import vn.kehoach.shared.Sentence;
import vn.kehoach.shared.VietnamTime;

/**
 * The body of a plan that was drawn up in the form: what it rests on, what it is for, when and where, who does what by when.
 * Parts are numbered I, II, …; a part without anything in it is left out.
 */
final class FormBody {

    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
    private static final int A_DAY = "2020-02-20".length();

    private final Content content;
    private final String kind;
    private final List<Block> blocks = new ArrayList<>();
    private int parts;
    private int bodies;

    private FormBody(Content content, String kind) {
        this.content = content;
        this.kind = kind;
    }

    static List<Block> of(Content content, String kind) {
        return new FormBody(content, kind).write();
    }

    private List<Block> write() {
        content.head().bases().stream()
                .map(BasisLine::sentence)
                .filter(words -> !words.isBlank())
                .forEach(words -> add(Block.Kind.PARAGRAPH, startingWith("Căn cứ ", words) + ";"));
        add(Block.Kind.PARAGRAPH, opening());
        prose();
        part("THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN", occasion());
        part(
                "CHƯƠNG TRÌNH",
                content.happening().agenda().stream()
                        .map(FormBody::agenda)
                        .map(FormBody::item)
                        .toList());
        part("TỔ CHỨC THỰC HIỆN", duties());
        part(
                "TIẾN ĐỘ THỰC HIỆN",
                content.timeline().stream()
                        .map(FormBody::step)
                        .map(FormBody::item)
                        .toList());
        add(
                Block.Kind.PARAGRAPH,
                "Trên đây là " + sentence(kind) + " " + lowerFirst(content.title())
                        + ", đề nghị các đơn vị triển khai thực hiện.");
        return List.copyOf(blocks);
    }

    private String opening() {
        String issuers = String.join(" và ", content.issuers());
        return (issuers.isBlank() ? "Cơ quan" : issuers) + " ban hành " + sentence(kind) + " "
                + lowerFirst(content.title()) + ", cụ thể như sau:";
    }

    private void prose() {
        content.sections()
                .forEach(section -> part(
                        section.heading().toUpperCase(Locale.forLanguageTag("vi")), TextBody.blocks(section.words())));
    }

    private void part(String heading, List<Block> inside) {
        if (!inside.isEmpty()) {
            add(Block.Kind.PART, ROMAN.get(Math.min(parts++, ROMAN.size() - 1)) + ". " + heading);
            blocks.addAll(inside);
        }
    }

    private void add(Block.Kind as, String words) {
        blocks.add(Block.of(as, words));
    }

    private static Block item(String words) {
        return Block.of(Block.Kind.ITEM, "- " + words);
    }

    private List<Block> occasion() {
        Optional<WrittenEvent> event = content.happening().event();
        List<String> lines = new ArrayList<>();
        event.map(WrittenEvent::when)
                .filter(text -> !text.isBlank())
                .ifPresent(text -> lines.add("Thời gian: " + text + "."));
        event.flatMap(WrittenEvent::place)
                .filter(text -> !text.isBlank())
                .ifPresent(text -> lines.add("Địa điểm: " + text + "."));
        event.map(WrittenEvent::attendance)
                .filter(text -> !text.isBlank())
                .ifPresent(text -> lines.add("Số người dự kiến: " + text + "."));
        content.happening().participants().stream().map(FormBody::guests).forEach(lines::add);
        return lines.stream().map(FormBody::item).toList();
    }

    private static String guests(ParticipantsLine line) {
        String people = line.people();
        return Stream.of(line.words(), line.org())
                        .filter(text -> !text.isBlank())
                        .reduce((one, other) -> one + " " + other)
                        .orElse("")
                + (people.isEmpty() ? "" : ": " + people + " người") + ".";
    }

    private static String agenda(AgendaLine line) {
        String hours = Stream.of(line.from(), line.to())
                .flatMap(Optional::stream)
                .map(hour -> hour.replace(':', 'g'))
                .reduce((one, other) -> one + " - " + other)
                .orElse("");
        return (hours.isEmpty() ? "" : hours + ": ") + line.words();
    }

    private List<Block> duties() {
        Map<String, List<ObligationLine>> byBody = new LinkedHashMap<>();
        content.obligations().forEach(line -> byBody.computeIfAbsent(line.whoText(), name -> new ArrayList<>())
                .add(line));
        List<Block> all = new ArrayList<>();
        byBody.forEach((body, lines) -> {
            all.add(Block.of(Block.Kind.SECTION, ++bodies + ". " + (body.isBlank() ? "Các đơn vị" : body) + ":"));
            lines.stream().map(FormBody::duty).map(FormBody::item).forEach(all::add);
        });
        return all;
    }

    private static String duty(ObligationLine line) {
        String what = Sentence.open(line.what());
        return what
                + rule(line)
                        .map(words -> what.contains(words) ? "" : ", " + words)
                        .or(() -> line.due().map(due -> deadline(due, line.before(), what)))
                        .orElse("")
                + ".";
    }

    /** What comes back, or is reckoned from another date, is written by its rule and not by the date of the first time. */
    private static Optional<String> rule(ObligationLine line) {
        return line.recurrence().isPresent() || line.due().isEmpty() ? line.dueWords() : Optional.empty();
    }

    /** The date that the words do not say themselves. */
    private static String deadline(Due due, boolean before, String what) {
        String words = by(due, before);
        return what.contains(day(due)) ? "" : " " + words;
    }

    private static String by(Due due, boolean before) {
        return (before || hasHour(due) ? "trước " : "chậm nhất ") + written(due);
    }

    /** As the plan names it; of "trước ngày D" the day D. */
    private static String written(Due due) {
        return due.month()
                .map(month -> "hết " + month)
                .orElseGet(() -> hasHour(due) ? VietnamTime.words(due.at()) : "ngày " + day(due));
    }

    private static boolean hasHour(Due due) {
        return due.words().strip().length() > A_DAY;
    }

    private static String day(Due due) {
        return due.month()
                .map(month -> month.substring("tháng ".length()))
                .orElseGet(() -> VietnamTime.day(due.named()));
    }

    private static String step(TimelineLine line) {
        String until = line.due().map(FormBody::written).orElse("");
        String when = line.from()
                .map(from -> "Từ ngày " + VietnamTime.day(VietnamTime.dayOf(from))
                        + (until.isEmpty() ? "" : " đến " + until))
                .orElseGet(() -> until.isEmpty() ? "" : upperFirst(until));
        return (when.isEmpty() ? "" : when + ": ") + Sentence.open(line.what()) + ".";
    }

    private static String startingWith(String start, String words) {
        String open = Sentence.open(words);
        return words.matches("(?iu)^(căn cứ|thực hiện|nhằm|để|theo)\\b.*") ? open : start + open;
    }

    private static String sentence(String capitals) {
        return upperFirst(capitals.toLowerCase(Locale.forLanguageTag("vi")));
    }

    private static String upperFirst(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.forLanguageTag("vi")) + text.substring(1);
    }

    /** A title starts a sentence by itself; inside one its verb does not: names keep their capitals. */
    private static String lowerFirst(String title) {
        boolean verb = title.matches(
                "(?u)^(?:Tổ chức|Triển khai|Thực hiện|Phối hợp|Gặp gỡ|Kiểm tra|Tuyên truyền|Tham gia|Xây dựng|Về)\\b.*");
        return verb ? title.substring(0, 1).toLowerCase(Locale.forLanguageTag("vi")) + title.substring(1) : title;
    }
}
