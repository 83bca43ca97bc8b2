package vn.kehoach.reading.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.plan.content.Content;
import vn.kehoach.plan.content.duty.Change;
import vn.kehoach.plan.content.duty.Desk;
import vn.kehoach.plan.content.duty.ObligationLine;
import vn.kehoach.plan.content.duty.Reading;
import vn.kehoach.plan.content.duty.Said;
import vn.kehoach.plan.content.line.Names;
import vn.kehoach.plan.content.line.Rest;
import vn.kehoach.plan.content.line.Source;

/** The obligations of a draft when a new version of the document comes in. */
final class NewObligations {

    private final Sheet sheet;
    private final Places places;
    private final boolean firstDocument;
    private final List<ObligationLine> old;
    private final List<ObligationLine> now;
    private final List<ObligationLine> together = new ArrayList<>();
    private final Map<String, String> newKeys = new HashMap<>();

    NewObligations(Sheet sheet, Content fresh, Places places, boolean firstDocument) {
        this.sheet = sheet;
        this.places = places;
        this.firstDocument = firstDocument;
        this.old = sheet.obligations();
        this.now = new ArrayList<>(fresh.obligations());
    }

    /** By what key a line is found again that had another one. */
    Map<String, String> newKeys() {
        return newKeys;
    }

    /**
     * Puts old and new together.
     *
     * @param quiet whether nothing is marked, because there was nothing before
     * @return what is gone with its words
     */
    List<Reading> apply(boolean quiet) {
        now.removeIf(this::isKnownOtherwise);
        Match match = Match.of(
                old.stream().map(NewObligations::asRead).toList(),
                now.stream().map(each -> line(each.said())).toList());
        Map<Integer, Integer> oldByNow = match.oldByNow();
        for (int n = 0; n < now.size(); n++) {
            ObligationLine fresh = now.get(n);
            together.add(Optional.ofNullable(oldByNow.get(n))
                    .map(o -> renewed(old.get(o), fresh))
                    .orElseGet(() -> quiet ? fresh : changed(fresh, Renewal.NEW)));
        }
        List<Reading> removed = new ArrayList<>();
        match.gone().forEach(o -> gone(old.get(o), removed));
        sheet.set(together);
        return removed;
    }

    private static Match.Line line(Said said) {
        return new Match.Line(Item.who(said), Item.what(said));
    }

    /** As the reader had it, so that a correction does not hide where it came from. */
    private static Match.Line asRead(ObligationLine line) {
        return line(Item.known(line).said());
    }

    /** What the drafter removed, or merged into another, is not new. */
    private boolean isKnownOtherwise(ObligationLine fresh) {
        Match.Line line = line(fresh.said());
        return Stream.concat(
                        sheet.document().dismissed().stream(),
                        old.stream().flatMap(each -> each.desk().also().stream()))
                .anyMatch(each -> Match.isSame(line(each.said()), line));
    }

    private static ObligationLine changed(ObligationLine line, String state) {
        Change change = new Change(Optional.of(state), Optional.empty(), Optional.empty(), Rest.NONE);
        return line.with(line.desk().changed(Optional.of(change)));
    }

    private ObligationLine renewed(ObligationLine line, ObligationLine fresh) {
        Renewed values = new Renewed(line, fresh, firstDocument);
        Desk desk = line.desk().reading(values.read()).byHand(false).changed(values.change());
        return line.saying(values.said())
                .with(fresh.found().doubting(values.doubts()))
                .with(values.change().isPresent() ? desk.check(false) : desk)
                .keyed(key(line, fresh.key()));
    }

    private Optional<String> key(ObligationLine line, Optional<String> key) {
        Optional<String> before = line.key().filter(each -> !each.isEmpty());
        Optional<String> after =
                key.filter(each -> !each.isEmpty()).or(() -> before.map(each -> "k" + newKeys.size() + "-" + each));
        before.ifPresent(each -> newKeys.put(each, after.orElse("")));
        return after;
    }

    /** What is ours stays, where it still stands or as gone; what was only read goes with its words. */
    private void gone(ObligationLine line, List<Reading> removed) {
        Optional<Places.Place> place =
                places.first(line.source().flatMap(Source::text).orElse("")).or(() -> places.first(Item.what(line)));
        if (!line.desk().isOurs() && !firstDocument) {
            Said said = line.said();
            Names who = Names.of(List.of(Item.who(said)));
            removed.add(new Reading(Said.NONE.about(who, said.what(), Optional.empty()), Rest.NONE));
            return;
        }
        ObligationLine kept = line.keyed(key(line, Optional.empty()))
                .with(line.desk().changed(Optional.empty()))
                .with(line.found().at(place.map(places::at)));
        if (place.isPresent()) {
            together.add(indexOf(place.orElseThrow()), kept);
        } else {
            boolean marked = !firstDocument || line.desk().isOurs();
            together.add(marked ? Item.check(changed(kept, Renewal.GONE), false) : kept);
        }
    }

    private int indexOf(Places.Place place) {
        int index = 0;
        for (int n = 0; n < together.size(); n++) {
            Optional<Integer> start = together.get(n).source().flatMap(Source::start);
            if (start.filter(from -> from <= place.start()).isPresent()) {
                index = n + 1;
            }
        }
        return index;
    }
}
