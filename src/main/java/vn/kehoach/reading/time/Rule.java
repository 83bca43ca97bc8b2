package vn.kehoach.reading.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.reading.text.Span;

/**
 * One way of writing a date: a pattern on plain letters and what follows from a match.
 *
 * @param needs words of which each match holds at least one
 */
record Rule(Pattern pattern, List<String> needs, Meaning meaning) {

    /** What a match means; empty where it is no date after all. */
    interface Meaning {
        Optional<Found> of(Match match);
    }

    /** Words that fit the pattern, with the text around them. */
    record Match(String plain, Span span, Matcher groups, YearFrame years) {

        String words() {
            return span.in(plain);
        }

        String group(int n) {
            return Optional.ofNullable(groups.group(n)).orElse("");
        }

        Span place(int n) {
            return new Span(groups.start(n), groups.end(n));
        }

        /** The text before, as far as the line goes. */
        String before() {
            String near = plain.substring(Math.max(0, span.start() - 60), span.start());
            return near.substring(near.lastIndexOf('\n') + 1);
        }
    }

    static Rule of(String pattern, Meaning meaning) {
        return new Rule(Pattern.compile(pattern), List.of(), meaning);
    }

    /** A rule by which terms come back: the hour that stands with it belongs to each round. */
    static Rule ofRounds(String pattern, Meaning meaning) {
        return of(pattern, match -> meaning.of(match).map(found -> RoundHour.added(match, found)));
    }

    /** The same; a text without any of these words is not searched. */
    Rule needing(String... words) {
        return new Rule(pattern, List.of(words), meaning);
    }

    /** Whether it reads days in figures, or anything else that no word announces. */
    boolean ofFigures() {
        return needs.isEmpty();
    }

    private boolean mayStandIn(String plain) {
        return needs.isEmpty() || needs.stream().anyMatch(plain::contains);
    }

    List<Found> in(String plain, YearFrame years) {
        if (!mayStandIn(plain)) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(plain);
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            meaning.of(new Match(plain, span, matcher, years)).ifPresent(found::add);
        }
        return found;
    }
}
