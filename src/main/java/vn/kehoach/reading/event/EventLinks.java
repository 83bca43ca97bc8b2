package vn.kehoach.reading.event;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.reading.document.Dates;
import vn.kehoach.reading.duty.Obligation;
import vn.kehoach.reading.text.Page;
import vn.kehoach.reading.text.PlainLetters;
import vn.kehoach.reading.text.Span;
import vn.kehoach.reading.time.DateMention;

/** What the event says about the work: when to attend, in which alternative, how many people. */
public final class EventLinks {

    private static final Pattern TIME = Pattern.compile("thoi gian\\b[a-z ]{0,20}:");
    private static final String NUMBERS = "(?s).*\\b(?:du|dung|theo|dam bao|bao dam) (?:du )?so luong\\b.*";

    /** Words for levels, which do not tell one body from another. */
    private static final Set<String> LEVELS = Set.of(
            "huyen", "thi", "xa", "thanh", "pho", "quan", "doan", "tinh", "phuong", "tp", "dang", "uy", "hoi", "cac",
            "va");

    private final Page page;
    private final Dates dates;
    private final Event event;
    private final List<Participants> participants;

    public EventLinks(Page page, Dates dates, Event event, List<Participants> participants) {
        this.page = page;
        this.dates = dates;
        this.event = event;
        this.participants = participants;
    }

    public void apply(List<Obligation> all) {
        all.forEach(this::apply);
    }

    private void apply(Obligation work) {
        if (work.kind() == ObligationKind.ATTENDANCE
                && work.deadline().isEmpty()
                && !work.extras().containsKey("recurrence")) {
            besides(work).or(event::day).ifPresent(work::isDueAtEvent);
        }
        onlyIf(work).ifPresent(id -> {
            work.has("onlyIf", id);
            work.extras().remove("condition");
        });
        if (page.plain(work.what()).matches(NUMBERS) && !work.extras().containsKey("quota")) {
            quotas(work);
        }
    }

    /** The time that stands among its brothers: "Lễ khởi động: - Thời gian: …; - Mỗi cơ sở cử …". */
    private Optional<String> besides(Obligation work) {
        return work.block().parent().stream()
                .flatMap(parent -> parent.children().stream())
                .filter(brother -> TIME.matcher(page.plain(brother.words())).lookingAt())
                .map(brother -> dates.in(brother.words()).stream()
                        .filter(DateMention::dated)
                        .filter(date -> date.bound() == DateMention.Bound.ON && !dates.isBeginning(date))
                        .findFirst())
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(Event::dayOf);
    }

    /** The alternative that the whole of the work belongs to; one that only its end speaks of is not meant. */
    private Optional<String> onlyIf(Obligation work) {
        if (event.alternatives().isEmpty()) {
            return Optional.empty();
        }
        String first =
                page.plain(new Span(work.block().words().start(), work.what().end()));
        String condition = String.valueOf(work.extras().getOrDefault("condition", ""));
        String what = page.plain(work.what());
        String opening = what.split(";")[0];
        String said = condition.isEmpty() ? opening : PlainLetters.of(condition) + ".";
        boolean both = said.contains("truc tiep") && said.contains("truc tuyen");
        return AlternativeReader.mode(said)
                .filter(id -> !both && !first.isEmpty())
                .filter(id ->
                        event.alternatives().stream().anyMatch(each -> each.id().equals(id)));
    }

    private void quotas(Obligation work) {
        Map<String, Integer> quotas = new LinkedHashMap<>();
        for (String name : work.who()) {
            participants.stream()
                    .filter(Participants::single)
                    .filter(each -> sameBody(name, each.org()))
                    .findFirst()
                    .ifPresent(each -> quotas.put(name, each.counts().get(0)));
        }
        if (!quotas.isEmpty()) {
            work.has("quota", quotas);
        }
    }

    private static boolean sameBody(String name, String other) {
        Set<String> own = proper(name);
        return !own.isEmpty() && own.equals(proper(other));
    }

    private static Set<String> proper(String name) {
        Set<String> words = new HashSet<>(List.of(PlainLetters.of(name).split("[^a-z0-9]+")));
        words.removeAll(LEVELS);
        return words;
    }
}
