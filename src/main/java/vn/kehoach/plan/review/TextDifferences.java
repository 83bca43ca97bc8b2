package vn.kehoach.plan.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kehoach.plan.content.due.Due;
import vn.kehoach.plan.content.duty.ObligationLine;
import vn.kehoach.plan.content.duty.Reading;
import vn.kehoach.plan.review.TextDifference.Part;
import vn.kehoach.plan.state.PlanContent;

/**
 * All that the form says of dates, bodies and duties and the text does not say yet, or says still. Words that were cut out of
 * the text or put together from it, and a date that the text itself leaves open, are no difference.
 */
@Component
public class TextDifferences {

    private final FormAndText texts;

    TextDifferences(FormAndText texts) {
        this.texts = texts;
    }

    /** In the order of the content; none where the plan was not read from a text. */
    public List<TextDifference> of(PlanContent content) {
        Optional<String> text = content.typed().document().text().filter(words -> !words.isBlank());
        return text.map(words -> of(texts.compared(content), squeezed(words))).orElse(List.of());
    }

    private static List<TextDifference> of(FormAndText.Compared compared, String text) {
        return Stream.concat(
                        compared.content().obligations().stream().flatMap(line -> of(line, text).stream()),
                        compared.left().stream().map(TextDifferences::left))
                .toList();
    }

    private static TextDifference left(ObligationLine line) {
        String who = line.whoText();
        return new TextDifference(
                line,
                Part.REMOVED,
                (who.isEmpty() ? "" : who + ": ") + line.said().what().orElse(""),
                "");
    }

    private static List<TextDifference> of(ObligationLine line, String text) {
        if (line.desk().isByHand()) {
            return line.source().isPresent()
                    ? List.of()
                    : List.of(new TextDifference(
                            line, Part.DUTY, "", line.said().what().orElse("")));
        }
        List<TextDifference> parts = new ArrayList<>();
        line.desk().read().ifPresent(read -> {
            bodies(line, read).ifPresent(parts::add);
            work(line, read, text).ifPresent(parts::add);
            date(line, read).ifPresent(parts::add);
        });
        return parts;
    }

    private static Optional<TextDifference> bodies(ObligationLine line, Reading read) {
        List<String> was = read.said().who().all();
        Set<String> known = Stream.concat(was.stream(), also(line, reading -> reading.said().who().all().stream()))
                .map(TextDifferences::squeezed)
                .collect(Collectors.toSet());
        boolean same = line.who().stream().map(TextDifferences::squeezed).allMatch(known::contains)
                && was.stream().map(TextDifferences::squeezed).allMatch(name -> line.who().stream()
                        .map(TextDifferences::squeezed)
                        .anyMatch(name::equals));
        return was.isEmpty() || same
                ? Optional.empty()
                : Optional.of(new TextDifference(line, Part.BODY, String.join(", ", was), line.whoText()));
    }

    private static <T> Stream<T> also(ObligationLine line, Function<Reading, Stream<T>> what) {
        return line.desk().also().stream().flatMap(what);
    }

    private static Optional<TextDifference> work(ObligationLine line, Reading read, String text) {
        String now = line.said().what().orElse("");
        return read.said()
                .what()
                .filter(was -> !squeezed(was).equals(squeezed(now)))
                .filter(was ->
                        Stream.of(now.split(";")).map(TextDifferences::squeezed).anyMatch(part -> !text.contains(part)))
                .map(was -> new TextDifference(line, Part.WORK, was, now));
    }

    private static Optional<TextDifference> date(ObligationLine line, Reading read) {
        Optional<Due> was = read.said().deadline().last();
        boolean left = line.due()
                .map(Due::words)
                .filter(words -> line.found().candidates().contains(words))
                .isPresent();
        return !FormBesideText.corrected(read)
                        || left
                        || line.due().map(Due::at).equals(was.map(Due::at))
                ? Optional.empty()
                : Optional.of(new TextDifference(
                        line, Part.DATE, FormBesideText.words(was), FormBesideText.words(line.due())));
    }

    /** Letters and digits alone, a space between words. */
    private static String squeezed(String words) {
        return words.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
