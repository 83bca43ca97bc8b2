package vn.kehoach.reading.event;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.plan.content.due.Relative;
import vn.kehoach.reading.duty.Obligation;
import vn.kehoach.reading.text.PlainLetters;
import vn.kehoach.reading.time.DateMention;
import vn.kehoach.reading.time.DateMention.Precision;
import vn.kehoach.reading.time.Days;
import vn.kehoach.reading.time.Offset;

/** Computes terms that are reckoned from the plan's own event: "trước Đại hội 10 ngày". */
public final class Reckoning {

    /** The name under which the plan's own event is the anchor. */
    private static final String EVENT = "EVENT";

    private static final Pattern AROUND = Pattern.compile(
            "^(?:(?:ngay(?! hoi\\b)|khi|thoi diem|to chuc|dien ra|khai mac|be mac|ket thuc|bat dau|thoi gian|buoi|cuoc)\\s+)*");
    private static final Pattern OCCASION = Pattern.compile(
            "^(?:hoi nghi|dai hoi|hoi thi|hoi thao|le|chuong trinh|ngay hoi|cuoc thi|su kien|hoi dien|hoi khoe|hoi dam|dien dan|trai he|doi thoai|toa dam|ky hop|hoi trai|lien hoan|giai|gap mat|gap go|giao luu|tap huan)\\b.*");

    /** Where the clause on the event ends. */
    private static final Pattern BEHIND =
            Pattern.compile("\\s+(?:de|nham|gui|nop|bao cao|thi|phai|cac don vi|de nghi|va gui)\\b.*", Pattern.DOTALL);

    private final Event event;
    private final Set<String> titleWords;
    private final Days days;

    public Reckoning(Event event, String title, Days days) {
        this.event = event;
        this.titleWords = words(PlainLetters.of(title));
        this.days = days;
    }

    public void apply(Obligation work) {
        work.reckoned().ifPresent(date -> apply(work, date));
    }

    private void apply(Obligation work, DateMention date) {
        String anchor = clause(date.anchor().orElse(""));
        boolean own = isOwn(PlainLetters.of(anchor));
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("anchor", own ? EVENT : anchor);
        keys.put("words", work.extras().get("term"));
        date.offset().ifPresent(offset -> {
            keys.put("amount", offset.amount());
            keys.put("unit", offset.unit().name());
            keys.put("direction", offset.direction().name());
        });
        work.has("relative", keys);
        if (own) {
            date.offset()
                    .filter(offset -> offset.amount() > 0)
                    .flatMap(this::day)
                    .ifPresent(day -> work.isDueAtEvent(day.toString()));
        }
    }

    private static String clause(String anchor) {
        Matcher behind = BEHIND.matcher(PlainLetters.of(anchor));
        return behind.find() && behind.start() > 1 ? anchor.substring(0, behind.start()) : anchor;
    }

    /** "Tổ chức Hội nghị" in a plan on a conference; "Đại hội cấp trên" is another one. */
    private boolean isOwn(String anchor) {
        Matcher around = AROUND.matcher(anchor + " ");
        String name =
                around.lookingAt() ? (anchor + " ").substring(around.end()).strip() : anchor;
        return name.isEmpty() || OCCASION.matcher(name).matches() && titleWords.containsAll(words(name));
    }

    private static Set<String> words(String plain) {
        Set<String> words = new HashSet<>(Arrays.asList(plain.split("[^a-z0-9]+")));
        words.remove("");
        return words;
    }

    /** Of an event that lasts, a term after it counts from its last day; a month is too coarse to count from. */
    private Optional<LocalDate> day(Offset offset) {
        boolean before = offset.direction() == Relative.Direction.BEFORE;
        return event.date()
                .filter(date -> !event.several())
                .filter(date -> date.precision() == Precision.DAY
                        || date.precision() == Precision.MOMENT
                        || date.precision() == Precision.PERIOD)
                .flatMap(date -> before ? date.from() : date.to())
                .map(day -> offset.unit() == Relative.Unit.WORKING_DAYS ? workingDay(day, offset) : offset.from(day));
    }

    private LocalDate workingDay(LocalDate from, Offset offset) {
        int step = offset.direction() == Relative.Direction.BEFORE ? -1 : 1;
        LocalDate day = from;
        for (int left = offset.amount(); left > 0; left -= days.isWorkingDay(day) ? 1 : 0) {
            day = day.plusDays(step);
        }
        return day;
    }
}
