package vn.kehoach.reading.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kehoach.plan.content.Content;
import vn.kehoach.plan.content.duty.ObligationLine;
import vn.kehoach.plan.content.duty.Reading;
import vn.kehoach.plan.content.line.Source;

/** The duties that a text still has and the form has no more: removed at the desk, in the draft form, or by another program. */
public final class LeftInText {

    private LeftInText() {}

    /**
     * Those that no duty of the form was made from, neither whole nor in part, nor merged into.
     *
     * @param content with its marks
     * @param reading its text, read again
     */
    public static List<ObligationLine> of(Content content, Content reading) {
        List<ObligationLine> lines = content.obligations();
        List<ObligationLine> read = reading.obligations();
        List<Integer> added = Match.of(
                        lines.stream().map(line -> line(Item.known(line))).toList(),
                        read.stream().map(line -> line(line.reading())).toList())
                .added();
        return added.stream()
                .map(read::get)
                .filter(each -> lines.stream().noneMatch(line -> isOf(line, each)))
                .toList();
    }

    private static Match.Line line(Reading reading) {
        return new Match.Line(Item.who(reading.said()), Item.what(reading.said()));
    }

    /** Made from these words of the text, or put together with them. */
    private static boolean isOf(ObligationLine line, ObligationLine read) {
        return overlap(line.source(), read.source())
                || line.desk().also().stream().anyMatch(also -> Match.isSame(line(also), line(read.reading())));
    }

    private static boolean overlap(Optional<Source> one, Optional<Source> other) {
        return Stream.of(one, other)
                        .allMatch(source -> source.flatMap(Source::start).isPresent()
                                && source.flatMap(Source::end).isPresent())
                && IntStream.of(start(one), start(other)).max().orElseThrow()
                        < IntStream.of(end(one), end(other)).min().orElseThrow();
    }

    private static int start(Optional<Source> source) {
        return source.flatMap(Source::start).orElseThrow();
    }

    private static int end(Optional<Source> source) {
        return source.flatMap(Source::end).orElseThrow();
    }
}
