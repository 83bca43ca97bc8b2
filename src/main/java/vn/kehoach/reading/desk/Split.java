package vn.kehoach.reading.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.kehoach.plan.content.duty.ObligationLine;
import vn.kehoach.plan.content.duty.Said;
import vn.kehoach.plan.content.line.Source;
import vn.kehoach.shared.Refused;

/**
 * Makes two obligations of one, at a place of its words, or as many as its list has.
 *
 * @param before the words with which the second begins; empty where {@code list}
 * @param list at every semicolon and line
 */
public record Split(String before, boolean list) {

    private static final Pattern LIST = Pattern.compile("\\s*[;\\n]\\s*");
    private static final Pattern JOINT = Pattern.compile("[;,.:]\\s+|\\s+(?=(?:và|đồng thời|hoặc)\\s)");
    private static final Pattern EDGE = Pattern.compile("^[;,.:\\s]+|[;,:\\s]+$");
    private static final Pattern LINK =
            Pattern.compile("^(?:và|đồng thời|hoặc)[\\s,]+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int MOST = 30;

    /** Where the words may be cut, each as the beginning of the second part. */
    public static List<String> places(String what) {
        List<String> places = new ArrayList<>();
        Matcher joint = JOINT.matcher(what);
        while (joint.find() && places.size() < MOST) {
            String rest = what.substring(joint.end());
            if (!rest.isBlank() && joint.start() > 0) {
                places.add(rest);
            }
        }
        return places;
    }

    /** How many a list in the words would make; one where there is none. */
    public static int listed(String what) {
        return parts(what).size();
    }

    private static List<String> parts(String what) {
        return Stream.of(LIST.split(what))
                .map(Split::clean)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String clean(String part) {
        return LINK.matcher(EDGE.matcher(part).replaceAll("")).replaceFirst("");
    }

    void apply(Sheet sheet, int index) {
        ObligationLine whole = sheet.obligation(index);
        List<String> parts = partsOf(Item.what(whole));
        Places places = new Places(sheet.text());
        Optional<Places.Place> source = whole.source().flatMap(places::of);
        List<ObligationLine> lines = sheet.obligations();
        lines.remove(index);
        int from = source.map(Places.Place::start).orElse(0);
        for (int n = 0; n < parts.size(); n++) {
            String words = parts.get(n);
            int start = from;
            Optional<Places.Place> place = source.flatMap(all -> places.within(words, start, all.end()));
            lines.add(index + n, placed(part(whole, words, n), place.map(places::at)));
            from = place.map(Places.Place::end).orElse(from);
        }
        sheet.set(lines);
    }

    private static ObligationLine placed(ObligationLine part, Optional<Source> place) {
        return part.with(part.found().at(place.or(part::source)));
    }

    private List<String> partsOf(String what) {
        List<String> parts = list ? parts(what) : two(what);
        if (parts.size() < 2) {
            throw Refused.invalid("before", "Chỗ tách", list ? "nội dung này không có danh sách để tách" : "chưa chọn");
        }
        if (parts.size() > MOST) {
            throw Refused.invalid("before", "Chỗ tách", "quá " + MOST + " phần");
        }
        return parts;
    }

    private List<String> two(String what) {
        String words = before.strip().replaceAll("\\s+", " ");
        int at = words.isEmpty() || words.length() > what.length() ? -1 : what.indexOf(words);
        if (at <= 0) {
            throw Refused.invalid(
                    "before",
                    "Chỗ tách",
                    words.isEmpty() ? "chưa chọn" : "các chữ ấy không có trong nội dung, hoặc đứng ngay đầu");
        }
        return Stream.of(what.substring(0, at), what.substring(at))
                .map(Split::clean)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Each keeps what the whole had; the first one keeps its name for the findings. */
    private static ObligationLine part(ObligationLine whole, String what, int n) {
        ObligationLine part = n > 0 ? whole.keyed(Optional.empty()) : whole;
        Said said = part.said();
        return Item.check(Item.correct(part, said.about(said.who(), Optional.of(what), said.kind())), false);
    }
}
