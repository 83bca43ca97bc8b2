package vn.kehoach.reading.desk;

import java.util.List;
import java.util.stream.Stream;
import vn.kehoach.plan.content.duty.ObligationLine;
import vn.kehoach.plan.content.duty.Reading;

/** Removes an obligation; a reading that was removed does not come back with the next version of the document. */
final class Removal {

    private Removal() {}

    static void apply(Sheet sheet, int index) {
        ObligationLine line = sheet.obligation(index);
        if (!line.desk().isByHand() && !line.desk().is(Renewal.GONE)) {
            Stream<Reading> before = sheet.document().dismissed().stream();
            sheet.set(sheet.document()
                    .dismissing(
                            Stream.concat(before, Stream.of(Item.known(line))).toList()));
        }
        List<ObligationLine> lines = sheet.obligations();
        lines.remove(index);
        sheet.set(lines);
    }
}
