package vn.kehoach.organisation.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.register.People;
import vn.kehoach.organisation.register.UnitView;
import vn.kehoach.organisation.register.Units;

/** Reads the names of plans: single ones, lists, and lines under "Nơi nhận". */
@Component
public class NameResolution {

    /** "Đoàn Sở Lao động, Thương binh và Xã hội" has commas of its own: so many pieces may be one name. */
    private static final int PIECES_OF_A_NAME = 5;

    private final NameLookup lookup;
    private final Units units;
    private final People people;

    NameResolution(NameLookup lookup, Units units, People people) {
        this.lookup = lookup;
        this.units = units;
        this.people = people;
    }

    /** The body that issues under that name. */
    public Optional<UnitView> body(String issuerName) {
        return lookup.body(issuerName).flatMap(known -> units.find(known.code()));
    }

    /** Whom that name means in a plan of that body. */
    public Resolution resolve(String name, String body) {
        Meaning meaning = new Meaning();
        lookup.find(name, body).ifPresentOrElse(meaning::add, () -> readEntries(name, body, meaning));
        return resolution(name, meaning);
    }

    private Resolution resolution(String name, Meaning meaning) {
        List<UnitView> grouped = units.inGroups(meaning.groups());
        return new Resolution(
                name, units.all(meaning.unitsWith(grouped)), people.inGroups(meaning.groups()), meaning.unknown());
    }

    private void readEntries(String text, String body, Meaning meaning) {
        List<String> entries = RecipientText.entries(text);
        entries.forEach(entry -> readEntry(entry, body, meaning));
        if (entries.isEmpty()) {
            meaning.unknown(text);
        }
    }

    private void readEntry(String entry, String body, Meaning meaning) {
        Optional<String> keepers = RecipientText.archive(entry);
        int colon = entry.indexOf(':');
        if (keepers.isPresent()) {
            // "Lưu." names nobody, and nobody is missing.
            keepers.filter(names -> !names.isBlank())
                    .ifPresent(names -> readList(entry, names, name -> lookup.findWithin(name, body), meaning));
        } else if (colon > 0) {
            readPosts(entry, colon, body, meaning);
        } else {
            readList(entry, RecipientText.withoutRemarks(entry), open(entry, body), meaning);
        }
    }

    /** "TĐ: TT, BTG": the names after the colon are those of offices and boards of the body before it. */
    private void readPosts(String entry, int colon, String body, Meaning meaning) {
        String owner = entry.substring(0, colon);
        String posts = RecipientText.withoutRemarks(entry.substring(colon + 1));
        Optional<Known> found =
                lookup.find(RecipientText.withoutRemarks(owner), body).filter(known -> !known.grouped());
        found.ifPresentOrElse(
                known -> readList(entry, posts, name -> lookup.findWithin(name, known.code()), meaning),
                () -> meaning.unknown(owner.strip()));
    }

    /** In "Ban Tổ chức, Ban Dân vận Thành ủy" the body at the end is that of all. */
    private Function<String, Optional<Known>> open(String entry, String body) {
        Function<String, Optional<Known>> usual = name -> lookup.find(name, body);
        return lookup.bodyAtEnd(lastOf(RecipientText.withoutRemarks(entry)))
                .map(shared -> (Function<String, Optional<Known>>)
                        name -> lookup.findWithin(name, shared).or(() -> usual.apply(name)))
                .orElse(usual);
    }

    private static String lastOf(String list) {
        List<int[]> pieces = RecipientText.pieces(list, RecipientText.COMMA);
        return pieces.isEmpty() ? list : list.substring(pieces.get(pieces.size() - 1)[0]);
    }

    /** Without any name it is the entry itself that nobody knows. */
    private void readList(String entry, String list, Function<String, Optional<Known>> find, Meaning meaning) {
        if (list.isBlank()) {
            meaning.unknown(entry);
        }
        for (String missing : read(list, RecipientText.COMMA, find, meaning)) {
            List<String> deeper = read(missing, RecipientText.AND, find, meaning);
            boolean nothingKnown = deeper.size()
                    == RecipientText.pieces(missing, RecipientText.AND).size();
            (nothingKnown ? List.of(missing) : deeper).forEach(meaning::unknown);
        }
    }

    /** Takes the longest names that are known, from left to right; answers the pieces that nobody knows. */
    private static List<String> read(
            String list, Pattern separator, Function<String, Optional<Known>> find, Meaning meaning) {
        List<int[]> pieces = RecipientText.pieces(list, separator);
        List<String> missing = new ArrayList<>();
        int next = 0;
        while (next < pieces.size()) {
            int taken = longestKnown(list, pieces, next, find, meaning);
            if (taken == 0) {
                missing.add(list.substring(pieces.get(next)[0], pieces.get(next)[1]));
            }
            next += Math.max(taken, 1);
        }
        return missing;
    }

    private static int longestKnown(
            String list, List<int[]> pieces, int first, Function<String, Optional<Known>> find, Meaning meaning) {
        for (int count = Math.min(PIECES_OF_A_NAME, pieces.size() - first); count > 0; count--) {
            String name = list.substring(pieces.get(first)[0], pieces.get(first + count - 1)[1]);
            Optional<Known> known = find.apply(name);
            if (known.isPresent()) {
                meaning.add(known.get());
                return count;
            }
        }
        return 0;
    }
}
