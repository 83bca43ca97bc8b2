package vn.kehoach.reading.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.kehoach.plan.content.duty.ObligationLine;
import vn.kehoach.plan.content.line.Names;
import vn.kehoach.plan.content.line.Source;

/**
 * A new obligation, from words of the document or from the drafter's own.
 *
 * @param what what is to be done
 * @param who the bodies; empty for those of the obligation above it in the document
 * @param start where its words stand in the document; -1 where only the words are known
 * @param end behind its last letter
 */
public record Addition(String what, String who, int start, int end) {

    int apply(Sheet sheet) {
        Places places = new Places(sheet.text());
        String work = Correction.text("what", "Nội dung công việc", what);
        Optional<Places.Place> place = places.of(start, end).or(() -> places.first(what));
        List<ObligationLine> lines = sheet.obligations();
        int index = place.map(found -> indexOf(lines, found)).orElse(lines.size());
        Names bodies = who.isBlank() && index > 0 ? lines.get(index - 1).said().who() : Correction.names(who);
        lines.add(index, ObligationLine.byHand(bodies, work, place.map(places::at)));
        sheet.set(lines);
        return index;
    }

    /** Behind the last obligation that stands above it in the document. */
    private static int indexOf(List<ObligationLine> lines, Places.Place place) {
        return 1
                + IntStream.range(0, lines.size())
                        .filter(n -> lines.get(n)
                                .source()
                                .flatMap(Source::start)
                                .filter(from -> from < place.start())
                                .isPresent())
                        .max()
                        .orElse(-1);
    }
}
