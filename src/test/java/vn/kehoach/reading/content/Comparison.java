package vn.kehoach.reading.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.kehoach.shared.Folding;

/** Holds a reading against the expected one, as the README of the seeds says: names by their words, figures exactly. */
final class Comparison {

    private static final double WHO = 0.6;
    private static final double WHAT = 0.4;
    private static final List<String> OBLIGATION =
            List.of("kind", "due", "before", "quota", "quotaUnit", "onlyIf", "optional", "recurrence");
    private static final List<String> ENTRY = List.of("kind", "due", "from", "to");
    private static final List<String> EVENT = List.of(
            "date", "starts", "ends", "month", "tentative", "weekday", "session", "expectedAttendance", "lunar");
    private static final List<String> COUNTS = List.of("chairs", "agendaItems", "unitList", "reviewItems");

    private final JsonNode expected;
    private final JsonNode read;
    private final List<String> rows = new ArrayList<>();
    private int right;
    private int wrong;

    Comparison(JsonNode expected, JsonNode read) {
        this.expected = expected;
        this.read = read;
        head();
        event();
        lists("obligations", OBLIGATION, true);
        lists("timeline", ENTRY, true);
        signatures();
        findings();
    }

    int wrong() {
        return wrong;
    }

    int right() {
        return right;
    }

    List<String> rows() {
        return rows;
    }

    private void head() {
        check("number", same(expected.path("number"), read.path("number")));
        check("issued", same(expected.path("issued"), read.path("issued")));
        check(
                "issuers",
                names(expected.path("issuers"), read.path("issuers"), WHO)
                        && expected.path("issuers").size()
                                == read.path("issuers").size());
        check(
                "title",
                Folding.fold(expected.path("title").asText())
                        .equals(Folding.fold(read.path("title").asText())));
        check(
                "parent",
                expected.path("parent").asText().equals(read.path("parent").asText()));
        expected.path("bases")
                .forEach(basis ->
                        check("basis " + basis, stream(read.path("bases")).anyMatch(other -> Stream.of(
                                        "number", "date", "issuer")
                                .filter(basis::has)
                                .allMatch(key -> same(basis.path(key), other.path(key))))));
        COUNTS.stream().filter(expected::has).forEach(key -> check(key, same(expected.path(key), read.path(key))));
        expected.path("participants")
                .forEach(each -> check(
                        "participants " + each,
                        stream(read.path("participants")).anyMatch(other -> same(each, other))));
        expected.path("agenda")
                .forEach(each ->
                        check("agenda " + each, stream(read.path("agenda")).anyMatch(other -> same(each, other))));
    }

    private void event() {
        JsonNode named = expected.path("event");
        JsonNode other = read.path("event");
        EVENT.forEach(key -> {
            if (named.has(key) || other.has(key)) {
                check("event." + key, same(named.path(key), other.path(key)));
            }
        });
        check(
                "event.place",
                words(named.path("place").asText(), other.path("place").asText()) >= WHO);
        named.path("alternatives")
                .forEach(each -> check(
                        "alternative " + each.path("id"),
                        stream(other.path("alternatives"))
                                .anyMatch(alternative -> same(each.path("id"), alternative.path("id"))
                                        && words(
                                                        each.path("when").asText(),
                                                        alternative.path("when").asText())
                                                >= WHO
                                        && words(
                                                        each.path("place").asText(),
                                                        alternative
                                                                .path("place")
                                                                .asText())
                                                >= WHO)));
    }

    private void lists(String key, List<String> exact, boolean all) {
        List<JsonNode> open = new ArrayList<>(stream(read.path(key)).toList());
        for (JsonNode line : expected.path(key)) {
            var match = open.stream()
                    .filter(other -> matches(line, other))
                    .filter(other -> differences(line, other, exact).isEmpty())
                    .findFirst()
                    .or(() ->
                            open.stream().filter(other -> matches(line, other)).findFirst());
            match.ifPresent(open::remove);
            String fault = match.map(other -> differences(line, other, exact)).orElse("missing");
            check(
                    key + " " + line.path("who") + " " + line.path("what") + (fault.isEmpty() ? "" : ": " + fault),
                    fault.isEmpty());
        }
        open.forEach(other -> check(key + " surplus: " + other.path("who") + " " + other.path("what"), false));
    }

    private static boolean matches(JsonNode line, JsonNode other) {
        return names(line.path("who"), other.path("who"), WHO)
                && words(line.path("what").asText(), other.path("what").asText()) >= WHAT;
    }

    private static String differences(JsonNode line, JsonNode other, List<String> exact) {
        StringBuilder differences = new StringBuilder();
        for (String key : exact) {
            if (!same(line.path(key), other.path(key))) {
                differences
                        .append(key)
                        .append(' ')
                        .append(line.path(key))
                        .append(" <> ")
                        .append(other.path(key))
                        .append("; ");
            }
        }
        return differences.toString();
    }

    private void signatures() {
        check(
                "signatories",
                same(expected.path("signatories"), read.path("signatories"))
                        && expected.path("signatories").size()
                                == read.path("signatories").size());
        JsonNode recipients = expected.path("recipients");
        check(
                "recipients",
                recipients.isInt()
                        ? recipients.asInt() == read.path("recipients").size()
                        : same(recipients, read.path("recipients")));
    }

    private void findings() {
        List<String> named = new ArrayList<>(rules(expected));
        for (String rule : rules(read)) {
            check("finding " + rule + (named.contains(rule) ? "" : " surplus"), named.remove(rule));
        }
        named.forEach(rule -> check("finding " + rule + " missing", false));
    }

    private static List<String> rules(JsonNode reading) {
        return stream(reading.path("findings"))
                .map(finding -> finding.path("rule").asText())
                .toList();
    }

    private void check(String what, boolean holds) {
        right += holds ? 1 : 0;
        wrong += holds ? 0 : 1;
        rows.add((holds ? "  ok    " : "  WRONG ") + what);
    }

    /** Every key of the expected value is there with the same value; nothing and null are the same. */
    private static boolean same(JsonNode one, JsonNode other) {
        if (one.isObject()) {
            return one.properties().stream().allMatch(each -> same(each.getValue(), other.path(each.getKey())));
        }
        if (one.isArray()) {
            return one.size() == other.size()
                    && java.util.stream.IntStream.range(0, one.size()).allMatch(n -> same(one.get(n), other.get(n)));
        }
        boolean none = one.isNull() || one.isMissingNode();
        return none ? other.isNull() || other.isMissingNode() : one.asText().equals(other.asText());
    }

    private static boolean names(JsonNode one, JsonNode other, double least) {
        return words(joined(one), joined(other)) >= least;
    }

    private static String joined(JsonNode names) {
        return names.isArray()
                ? String.join(" ", stream(names).map(JsonNode::asText).toList())
                : names.asText();
    }

    /** How many of the words of the first are in the second. */
    static double words(String one, String other) {
        TreeSet<String> words = new TreeSet<>(Arrays.asList(Folding.fold(one).split(" ")));
        words.remove("");
        int size = words.size();
        words.retainAll(Arrays.asList(Folding.fold(other).split(" ")));
        return size == 0 ? 1 : (double) words.size() / size;
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
