package vn.kehoach.reading.agree;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kehoach.plan.content.Content;
import vn.kehoach.plan.review.TextDifference;
import vn.kehoach.plan.review.TextDifferences;
import vn.kehoach.plan.state.PlanContent;
import vn.kehoach.reading.desk.Renewal;
import vn.kehoach.reading.file.DocumentText;
import vn.kehoach.reading.own.OwnFile;
import vn.kehoach.reading.own.WrittenPlace;
import vn.kehoach.shared.Refused;

/**
 * Writes what the form says into the office's own file, place by place. After each the file is read again: what it says then
 * must be what was to be said, and nothing else may have become another; otherwise the place stays as it was.
 */
@Component
public class FormIntoText {

    /** Whoever corrected more than that rather sends a new file. */
    private static final int MOST = 60;

    /** A plan of hundreds of pages is read again and again meanwhile; what is left over is told and can be written next time. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final TextDifferences differences;
    private final ReadAgain reader;

    FormIntoText(TextDifferences differences, ReadAgain reader) {
        this.differences = differences;
        this.reader = reader;
    }

    /**
     * What was written.
     *
     * @param file with the form's words
     * @param reading of that file
     * @param places in the order in which they were written
     */
    public record Result(byte[] file, Content reading, List<WrittenPlace> places) {}

    private record State(byte[] file, PlanContent content, Content reading) {

        String text() {
            return content.typed().document().text().orElse("");
        }
    }

    /** The file with all that can be written into it. */
    public Result write(String name, byte[] file, PlanContent content) {
        State state = new State(file, content, content.typed());
        List<WrittenPlace> places = new ArrayList<>();
        Set<String> tried = new HashSet<>();
        long end = System.nanoTime() + LONGEST.toNanos();
        Optional<TextDifference> next = next(state, tried);
        while (next.isPresent() && tried.size() < MOST && System.nanoTime() < end) {
            TextDifference difference = next.get();
            tried.add(key(difference));
            Optional<TextChange> change = new TextChanges(state.text()).of(difference);
            Optional<State> written = change.isEmpty() ? Optional.empty() : written(name, state, change.get());
            if (written.isPresent()) {
                places.add(new WrittenPlace(
                        difference.line().said().what().orElse(""),
                        change.get().was(state.text()),
                        change.get().words()));
                state = written.get();
            }
            next = next(state, tried);
        }
        return new Result(state.file(), state.reading(), List.copyOf(places));
    }

    private Optional<TextDifference> next(State state, Set<String> tried) {
        return differences.of(state.content()).stream()
                .filter(each -> !tried.contains(key(each)))
                .findFirst();
    }

    private static String key(TextDifference difference) {
        return difference.part() + "|" + difference.was() + "|" + difference.now() + "|"
                + difference.line().index();
    }

    private Optional<State> written(String name, State state, TextChange change) {
        return OwnFile.rewritten(state.file(), state.text(), change.start(), change.end(), change.words())
                .flatMap(file -> read(name, file))
                .map(each -> renewed(name, state, each))
                .filter(after -> squeezed(after.text()).equals(squeezed(change.in(state.text()))))
                .filter(after -> count(after) < count(state));
    }

    private record Read(byte[] file, String text) {}

    private static Optional<Read> read(String name, byte[] file) {
        try {
            return Optional.of(new Read(file, DocumentText.of(name, file)));
        } catch (Refused unreadable) {
            return Optional.empty();
        }
    }

    private State renewed(String name, State state, Read read) {
        Content reading = reader.of(read.text()).named(name);
        Content content = Renewal.of(state.content().typed(), reading, reader::of);
        return new State(read.file(), PlanContent.kept(content.json()), reading);
    }

    private int count(State state) {
        return differences.of(state.content()).size();
    }

    private static String squeezed(String text) {
        return text.replaceAll("[^\\p{L}\\p{M}\\p{Nd}]+", "");
    }
}
