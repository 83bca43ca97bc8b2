package vn.kehoach.reading.agree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.plan.content.due.Due;
import vn.kehoach.plan.content.duty.ObligationLine;
import vn.kehoach.plan.content.duty.Reading;
import vn.kehoach.plan.review.TextDifference;

/** Where in a text the form's words belong: at the words that were read there, if these stand there once. */
final class TextChanges {

    /** With what closes it, before the stop. */
    private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}\\p{M}\\p{Nd}]+[)”\"’]*)[\\s.;,:*]*$");

    private final String text;

    TextChanges(String text) {
        this.text = text;
    }

    /** A stretch of the text. */
    private record Area(int from, int to) {}

    /** The change that would make the text say it; empty where the text has no place for it. */
    Optional<TextChange> of(TextDifference difference) {
        ObligationLine line = difference.line();
        return line.desk().read().flatMap(read -> areas(line).stream()
                .map(area -> switch (difference.part()) {
                    case DATE -> date(line, read, area);
                    case BODY -> bodies(line, read, area);
                    case WORK -> work(line, read, area);
                    case DUTY, REMOVED -> Optional.<TextChange>empty();
                })
                .flatMap(Optional::stream)
                .findFirst());
    }

    /** Its own words, and the lines in which they stand. */
    private List<Area> areas(ObligationLine line) {
        List<Area> areas = new ArrayList<>();
        line.source()
                .flatMap(source -> source.start().flatMap(start -> source.end().map(end -> new Area(start, end))))
                .filter(area -> area.from() >= 0 && area.from() < area.to() && area.to() <= text.length())
                .ifPresent(area -> {
                    areas.add(area);
                    int behind = text.indexOf('\n', area.to());
                    areas.add(
                            new Area(text.lastIndexOf('\n', area.from() - 1) + 1, behind < 0 ? text.length() : behind));
                });
        return areas;
    }

    private Optional<TextChange> date(ObligationLine line, Reading read, Area area) {
        Optional<Due> was = read.said().deadline().last();
        return line.due().flatMap(now -> was.map(
                        before -> new DateWords(text, area.from(), area.to()).change(before, now, line.before()))
                .orElseGet(() -> added(line, now)));
    }

    /** A date for a duty that has none goes to the end of its sentence, if these words stand in the text once. */
    private Optional<TextChange> added(ObligationLine line, Due due) {
        return areas(line).stream()
                .limit(1)
                .flatMap(area -> once(text.substring(area.from(), area.to()), new Area(0, text.length())).stream())
                .flatMap(sentence -> lastWord(sentence).stream())
                .findFirst()
                .map(word -> new TextChange(
                        word.from(),
                        word.to(),
                        text.substring(word.from(), word.to()) + ", " + DateWords.until(due, line.before())));
    }

    private Optional<Area> lastWord(Area sentence) {
        Matcher last = LAST_WORD.matcher(text).region(sentence.from(), sentence.to());
        return last.find() ? Optional.of(new Area(last.start(1), last.end(1))) : Optional.empty();
    }

    private Optional<TextChange> work(ObligationLine line, Reading read, Area area) {
        return read.said()
                .what()
                .flatMap(was -> once(was, area))
                .map(place -> new TextChange(
                        place.from(), place.to(), line.said().what().orElse("")));
    }

    /** One body for another, name by name; further bodies behind the last one. */
    private Optional<TextChange> bodies(ObligationLine line, Reading read, Area area) {
        List<String> was = read.said().who().all();
        List<String> now = line.who();
        int same = 0;
        while (same < Math.min(was.size(), now.size()) && was.get(same).equals(now.get(same))) {
            same++;
        }
        if (was.isEmpty() || now.size() < was.size() || was.size() - same > 1) {
            return Optional.empty();
        }
        int at = Math.min(same, was.size() - 1);
        String words = now.subList(at, now.size()).stream().collect(Collectors.joining(", "));
        return once(was.get(at), area).map(place -> new TextChange(place.from(), place.to(), words));
    }

    /** Where those words stand, if that is one place. */
    private Optional<Area> once(String words, Area area) {
        if (words.isBlank()) {
            return Optional.empty();
        }
        Matcher found = Pattern.compile(
                        Stream.of(words.strip().split("\\s+"))
                                .map(Pattern::quote)
                                .collect(Collectors.joining("\\s+")),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .region(area.from(), area.to());
        if (!found.find()) {
            return Optional.empty();
        }
        Area first = new Area(found.start(), found.end());
        return found.find() ? Optional.empty() : Optional.of(first);
    }
}
