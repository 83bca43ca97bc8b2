package vn.kehoach.reading.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The places of a file in which number, date and names belong. A place that is not there exactly once is left as it is, and
 * what belongs there is told.
 */
final class WordPlaces {

    private static final String GAP = "[\\s.…·_\\d]*";
    private static final Pattern NUMBER = Pattern.compile("(?iu)(?:^|[\\t\\n])\\s*Số\\s*:?(?<gap>" + GAP
            + ")(?<rest>[-–/]\\s*\\p{L}[^\\t\\n]*?)(?=\\s{2,}|\\s*[\\t\\n]|\\s*$)");
    private static final Pattern DATE =
            Pattern.compile("(?iu)(?:^|[\\t\\n]|\\s{2,})(?<place>[^,;:\\t\\n\\d]{2,60}?),?\\s*ngày(?<day>" + GAP
                    + ")tháng(?<month>" + GAP + ")năm(?<year>" + GAP + ")(?=[\\t\\n]|$)");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int HEAD = 40;

    private final WordXml words;
    private final Entries entries;
    private final int below;

    WordPlaces(WordXml words, Entries entries) {
        this.words = words;
        this.entries = entries;
        this.below = below();
    }

    /** The first paragraph below the head. */
    private int below() {
        String kind = squeezed(entries.kind());
        List<WordParagraph> all = words.paragraphs();
        for (int n = 0; n < all.size(); n++) {
            if (squeezed(all.get(n).words()).startsWith(kind)) {
                return n;
            }
        }
        return Math.min(HEAD, all.size());
    }

    /** What has to be typed by hand. */
    List<Filled.Missing> fill() {
        List<Filled.Missing> missing = new ArrayList<>();
        if (!number()) {
            missing.add(entries.numberMissing());
        }
        if (!date()) {
            missing.add(entries.dateMissing());
        }
        SignerPlaces signers = new SignerPlaces(
                words.paragraphs().subList(below, words.paragraphs().size()));
        entries.signers().forEach(signer -> signers.fill(signer).ifPresent(missing::add));
        return List.copyOf(missing);
    }

    private record Place(WordParagraph paragraph, MatchResult found) {}

    /** Where that stands in the head, if it stands there once. */
    private Optional<Place> once(Pattern pattern) {
        List<Place> places = new ArrayList<>();
        for (WordParagraph paragraph : words.paragraphs().subList(0, below)) {
            Matcher found = pattern.matcher(paragraph.words());
            while (found.find()) {
                places.add(new Place(paragraph, found.toMatchResult()));
            }
        }
        return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
    }

    private boolean number() {
        Matcher number = Pattern.compile("(\\d+)(.*)").matcher(entries.number());
        return number.matches()
                && once(NUMBER)
                        .filter(place -> squeezed(place.found().group(2)).equals(squeezed(number.group(2))))
                        .filter(place -> number(place, number.group(1)))
                        .isPresent();
    }

    private static boolean number(Place place, String ordinal) {
        int start = place.found().start(1);
        int stop = place.found().end(1);
        Matcher digits = DIGITS.matcher(place.paragraph().words()).region(start, stop);
        if (digits.find()) {
            return same(digits.group(), ordinal) || write(place.paragraph(), digits.start(), digits.end(), ordinal);
        }
        return write(place.paragraph(), start, stop, " " + ordinal) || write(place.paragraph(), stop, stop, ordinal);
    }

    private static boolean write(WordParagraph paragraph, int start, int stop, String said) {
        boolean can = paragraph.canWrite(start, stop);
        if (can) {
            paragraph.write(start, stop, said);
        }
        return can;
    }

    private boolean date() {
        return once(DATE).filter(this::date).isPresent();
    }

    private boolean date(Place place) {
        List<String> said = List.of(entries.day(), entries.month(), entries.year());
        List<Integer> other = new ArrayList<>();
        for (int part = 0; part < said.size(); part++) {
            if (!same(place.found().group(part + 2).strip(), said.get(part))) {
                other.add(part);
            }
        }
        boolean can = other.stream().allMatch(part -> place.paragraph()
                .canWrite(place.found().start(part + 2), place.found().end(part + 2)));
        if (can) {
            other.forEach(part -> place.paragraph()
                    .write(
                            place.found().start(part + 2),
                            place.found().end(part + 2),
                            " " + said.get(part) + (part < 2 ? " " : "")));
        }
        return can;
    }

    private static boolean same(String written, String number) {
        return written.matches("\\d{1,5}") && Integer.parseInt(written) == Integer.parseInt(number);
    }

    /** Letters and digits alone, in capitals. */
    static String squeezed(String words) {
        return words.replaceAll("[^\\p{L}\\p{M}\\p{Nd}]+", "").toUpperCase(Locale.ROOT);
    }
}
