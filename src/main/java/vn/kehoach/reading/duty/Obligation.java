package vn.kehoach.reading.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.plan.content.due.Recurrence;
import vn.kehoach.reading.document.Block;
import vn.kehoach.reading.text.Span;
import vn.kehoach.reading.time.DateMention;
import vn.kehoach.shared.VietnamTime;

/** One piece of work as it is being put together from the text. */
public final class Obligation {

    private final Span what;
    private final Block block;
    private List<String> who;
    private ObligationKind kind = ObligationKind.DUTY;
    private Optional<DateMention> deadline = Optional.empty();
    private Optional<String> eventDate = Optional.empty();
    private Optional<DateMention> reckoned = Optional.empty();
    private Optional<Recurrence> rule = Optional.empty();
    private final List<String> candidates = new ArrayList<>();
    private final Map<String, Object> extras = new LinkedHashMap<>();
    private final List<String> uncertain = new ArrayList<>();

    Obligation(List<String> who, Span what, Block block) {
        this.who = List.copyOf(who);
        this.what = what;
        this.block = block;
    }

    void is(ObligationKind read) {
        kind = read;
    }

    void isDue(DateMention date) {
        deadline = Optional.of(date);
    }

    /** Its term is reckoned from an event. */
    void isReckoned(DateMention date) {
        reckoned = Optional.of(date);
    }

    /** Its date is that of the event, or one reckoned from it. */
    public void isDueAtEvent(String date) {
        eventDate = Optional.of(date);
    }

    public void mayBeDue(String date) {
        if (!candidates.contains(date)) {
            candidates.add(date);
        }
    }

    void isOwedBy(List<String> bodies) {
        who = List.copyOf(bodies);
    }

    /** A further key of the content. */
    public void has(String key, Object value) {
        extras.put(key, value);
    }

    void isUncertainIn(String field) {
        uncertain.add(field);
    }

    public List<String> who() {
        return who;
    }

    public Span what() {
        return what;
    }

    public Block block() {
        return block;
    }

    public ObligationKind kind() {
        return kind;
    }

    public Optional<DateMention> deadline() {
        return deadline;
    }

    public Optional<DateMention> reckoned() {
        return reckoned;
    }

    /** As the interface writes it; empty where only "trước ngày" or nothing is said. */
    public Optional<String> due() {
        return deadline.filter(date -> !date.strictlyBefore())
                .flatMap(DateMention::due)
                .or(() -> eventDate);
    }

    /** The day of "trước ngày". */
    public Optional<LocalDate> before() {
        return deadline.filter(DateMention::strictlyBefore).flatMap(DateMention::to);
    }

    /** The rule by which it comes back. */
    public Optional<Recurrence> recurrence() {
        return rule;
    }

    /** It comes back so. */
    void comesBack(Recurrence read) {
        rule = Optional.of(read);
    }

    /** Whether it is due before a day, so that two readings are possible. */
    public boolean isOwedBefore() {
        return before().isPresent() || rule.filter(Recurrence::endsBeforeItsDay).isPresent();
    }

    /** The last day, read strictly, in words and as the content writes it. */
    public record LastDay(String words, String value) {}

    /** Its last day where it is due before one. */
    public Optional<LastDay> byLastDay() {
        return before().map(day -> day.minusDays(1))
                .map(day -> new LastDay(VietnamTime.day(day), day.toString()))
                .or(() -> rule.flatMap(Recurrence::lastDay).map(last -> new LastDay(last.words(), last.words())));
    }

    /** Whether the text gives it a day, or a rule by which days come. */
    public boolean isDated() {
        return due().isPresent()
                || before().isPresent()
                || extras.containsKey("recurrence")
                || extras.containsKey("term")
                || deadline.isPresent();
    }

    public boolean isDueAtEvent() {
        return eventDate.isPresent();
    }

    public List<String> candidates() {
        return candidates;
    }

    public Map<String, Object> extras() {
        return extras;
    }

    public List<String> uncertain() {
        return uncertain;
    }
}
