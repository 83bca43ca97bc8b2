package vn.kehoach.reading.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.plan.content.due.Deadline;
import vn.kehoach.plan.content.duty.ObligationLine;
import vn.kehoach.plan.content.duty.Reading;
import vn.kehoach.plan.content.duty.Said;
import vn.kehoach.plan.content.line.Found;
import vn.kehoach.plan.content.line.Source;
import vn.kehoach.shared.Refused;

/** Makes one obligation of two. The one that stands first stays; a second date is kept as one that it may have. */
final class Merge {

    private static final int CLOSE = 3_000;

    private Merge() {}

    static void apply(Sheet sheet, int one, int other) {
        if (one == other) {
            throw Refused.invalid("with", "Gộp với", "hãy chọn một việc khác");
        }
        int first = Math.min(one, other);
        int second = Math.max(one, other);
        ObligationLine kept = sheet.obligation(first);
        ObligationLine taken = sheet.obligation(second);
        List<ObligationLine> lines = sheet.obligations();
        lines.set(first, widened(joined(kept, taken), taken, new Places(sheet.text())));
        lines.remove(second);
        sheet.set(lines);
    }

    private static ObligationLine joined(ObligationLine kept, ObligationLine taken) {
        String end = Item.what(kept).replaceAll("[;,.\\s]+$", "");
        String who = Item.who(kept.said());
        Said said = kept.said()
                .about(
                        who.equals(Item.who(taken.said()))
                                ? kept.said().who()
                                : Correction.names(who + ";" + Item.who(taken.said())),
                        Optional.of(end + "; " + Item.what(taken)),
                        kept.said().kind());
        ObligationLine joined = dated(kept, said, taken.said().deadline().due().filter(date -> !date.isBlank()));
        return Item.check(joined.with(joined.desk().merging(also(kept, taken))), false);
    }

    private static List<Reading> also(ObligationLine kept, ObligationLine taken) {
        Stream<Reading> itself = taken.desk().isByHand() ? Stream.of() : Stream.of(Item.known(taken));
        return Stream.of(kept.desk().also().stream(), itself, taken.desk().also().stream())
                .flatMap(each -> each)
                .toList();
    }

    private static ObligationLine dated(ObligationLine kept, Said said, Optional<String> due) {
        Deadline deadline = said.deadline();
        Optional<String> own = deadline.due().filter(date -> !date.isBlank());
        boolean undated = own.isEmpty() && deadline.before().isEmpty();
        if (due.isEmpty() || due.equals(own)) {
            return Item.correct(kept, said);
        } else if (undated) {
            return Item.correct(kept, said.by(deadline.on(due, deadline.before(), deadline.dueFrom())));
        }
        Found found = kept.found();
        List<String> candidates =
                Stream.concat(found.candidates().stream(), due.stream()).toList();
        return Item.correct(kept.with(found.choosing(candidates)), said);
    }

    private static ObligationLine widened(ObligationLine kept, ObligationLine taken, Places places) {
        Optional<Places.Place> one = kept.source().flatMap(places::of);
        Optional<Places.Place> other = taken.source().flatMap(places::of);
        if (one.isEmpty() || other.isEmpty()) {
            return kept;
        }
        int start = Math.min(one.get().start(), other.get().start());
        int end = Math.max(one.get().end(), other.get().end());
        Optional<Source> source =
                end - start <= CLOSE ? Optional.of(places.at(new Places.Place(start, end))) : kept.source();
        return kept.with(kept.found().at(source));
    }
}
