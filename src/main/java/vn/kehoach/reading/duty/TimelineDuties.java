package vn.kehoach.reading.duty;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.reading.document.Block;
import vn.kehoach.reading.text.Page;
import vn.kehoach.reading.text.PlainLetters;
import vn.kehoach.reading.text.Span;
import vn.kehoach.reading.timeline.TimelineEntry;
import vn.kehoach.reading.words.Lexicon;
import vn.kehoach.reading.words.NameReader;
import vn.kehoach.reading.words.Names;

/** Work that only the timeline gives to a body: "Hạn chót cơ sở Đoàn gửi Báo cáo". */
public final class TimelineDuties {

    private static final Pattern LATEST = Pattern.compile("(?:"
            + Lexicon.any("han chot, han cuoi, thoi han, han cuoi cung, cham nhat, de nghi, yeu cau, giao, phan cong")
            + "\\s*)*");

    private static final double SAME = 0.6;

    private final Page page;

    public TimelineDuties(Page page) {
        this.page = page;
    }

    public List<Obligation> in(List<TimelineEntry> entries, List<Obligation> known) {
        List<Obligation> found = new ArrayList<>();
        entries.forEach(entry -> duty(entry)
                .filter(work -> known.stream().noneMatch(other -> isSame(work, other)))
                .ifPresent(found::add));
        return found;
    }

    private Optional<Obligation> duty(TimelineEntry entry) {
        Matcher latest = LATEST.matcher(page.plain())
                .region(entry.what().start(), entry.what().end());
        int start = latest.lookingAt() ? latest.end() : entry.what().start();
        return NameReader.at(page, start, entry.what().end())
                .filter(Names::closed)
                .filter(names -> names.end() < entry.what().end())
                .map(names -> obligation(entry, names));
    }

    private Obligation obligation(TimelineEntry entry, Names names) {
        Block block = Block.alone(entry.source());
        List<String> who = names.list().stream().map(this::fuller).toList();
        Obligation work = new Obligation(who, new Span(names.end(), entry.what().end()), block);
        work.isDue(entry.date());
        work.is(
                entry.kind() == ObligationKind.UNIT_REPORT
                        ? ObligationKind.UNIT_REPORT
                        : new KindReader(page).of(work));
        return work;
    }

    /** "cơ sở Đoàn" is elsewhere called "cơ sở Đoàn trực thuộc Đoàn Khối". */
    private String fuller(String name) {
        String start = PlainLetters.of(name) + " truc thuoc ";
        Map<String, Integer> longer = new LinkedHashMap<>();
        for (int at = page.plain().indexOf(start); at >= 0; at = page.plain().indexOf(start, at + 1)) {
            longer.merge(name(at, at + start.length()), 1, Integer::sum);
        }
        return longer.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(name);
    }

    /** Up to the last word with a capital. */
    private String name(int at, int from) {
        int end = from;
        while (end < page.shown().length()
                && (Character.isUpperCase(page.shown().charAt(end))
                        || page.shown().charAt(end) == '-'
                        || page.shown().charAt(end) == '–')) {
            end = wordEnd(end) + 1;
        }
        return page.words(page.trimmed(at, Math.min(end, page.shown().length())))
                .replaceFirst("[.;,:)]$", "");
    }

    private int wordEnd(int from) {
        int end = from;
        while (end < page.shown().length()
                && !page.isGap(end)
                && ".;,:()".indexOf(page.shown().charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private boolean isSame(Obligation one, Obligation other) {
        Set<String> words = wordsOf(one);
        Set<String> shared = new HashSet<>(words);
        shared.retainAll(wordsOf(other));
        boolean dates = other.due().isEmpty()
                || day(one).equals(day(other))
                || other.before().isPresent();
        return dates && shared.size() >= SAME * words.size() && sharesBody(one, other);
    }

    private static String day(Obligation work) {
        return work.due()
                .map(due -> due.substring(0, Math.min(10, due.length())))
                .orElse("");
    }

    private static boolean sharesBody(Obligation one, Obligation other) {
        if (new Actor(one.who(), one.what(), 0, false).isGeneric()) {
            return true;
        }
        Set<String> bodies = new HashSet<>(
                List.of(PlainLetters.of(String.join(" ", one.who())).split("\\W+")));
        Set<String> others = new HashSet<>(
                List.of(PlainLetters.of(String.join(" ", other.who())).split("\\W+")));
        int size = Math.min(bodies.size(), others.size());
        bodies.retainAll(others);
        return bodies.size() * 2 > size;
    }

    private Set<String> wordsOf(Obligation work) {
        return new HashSet<>(List.of(page.plain(work.what()).split("\\W+")));
    }
}
