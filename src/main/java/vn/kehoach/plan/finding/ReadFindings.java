package vn.kehoach.plan.finding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.kehoach.plan.content.Content;
import vn.kehoach.plan.content.FindingLine;
import vn.kehoach.plan.content.line.ContentMapper;
import vn.kehoach.plan.state.PlanContent;

/**
 * What the reading of a document asked, kept in the content under {@code findings}. Each finding remembers what it speaks
 * of: it holds as long as that is what it was, wherever it stands by now, and until the drafter has answered it.
 */
public final class ReadFindings {

    /** The key of the content. */
    public static final String KEY = "findings";

    private static final String PLACES = "at";

    private ReadFindings() {}

    /** The content in which every finding knows what it speaks of; left as it is where it has none. */
    public static JsonNode anchored(JsonNode json) {
        if (!(json instanceof ObjectNode content) || !content.path(KEY).isArray()) {
            return json;
        }
        ObjectNode anchored = content.deepCopy();
        LineKeys keys = new LineKeys(anchored);
        anchored.path(KEY).forEach(finding -> {
            if (finding instanceof ObjectNode object && !object.path(PLACES).isArray()) {
                anchor(keys, object);
            }
        });
        return anchored;
    }

    private static void anchor(LineKeys keys, ObjectNode finding) {
        ArrayNode places = finding.putArray(PLACES);
        FindingLine line = ContentMapper.read(finding, FindingLine.class);
        for (String field : fieldsOf(line)) {
            ContentPlace place = ContentPlace.of(field);
            places.add(ContentMapper.write(place.anchored(keys, line.rule().orElse(""))));
        }
    }

    private static List<String> fieldsOf(FindingLine line) {
        return line.fields().isEmpty() ? line.field().all() : line.fields().all();
    }

    /**
     * One finding of the reading as it stands now.
     *
     * @param index its place among the findings of the content
     * @param fields where that of which it speaks stands by now
     */
    public record Kept(int index, FindingLine line, List<String> fields) {

        /** Its rule. */
        public String rule() {
            return line.rule().orElse("");
        }

        /** Whether the drafter has said why it may stay. */
        public boolean answered() {
            return line.answer().isPresent();
        }

        /** What it says, with dates as people write them. */
        public String message() {
            return DateWords.in(line.message().orElse(""));
        }

        Finding finding() {
            return new Finding(rule(), fields.isEmpty() ? "text" : fields.get(0), message(), false);
        }
    }

    /** Those that hold, answered or not. */
    public static List<Kept> in(Content content) {
        List<Kept> kept = new ArrayList<>();
        List<FindingLine> findings = content.document().findings();
        LineKeys keys = new LineKeys(content.json());
        for (int index = 0; index < findings.size(); index++) {
            holding(keys, index, findings.get(index))
                    .filter(each -> !SettledFindings.isSettled(each, content))
                    .ifPresent(kept::add);
        }
        return kept;
    }

    private static Optional<Kept> holding(LineKeys keys, int index, FindingLine line) {
        List<String> fields = new ArrayList<>();
        for (FindingLine.Anchor at : line.at()) {
            Optional<String> now = ContentPlace.find(keys, at, line.rule().orElse(""));
            if (now.isEmpty()) {
                return Optional.empty();
            }
            fields.add(now.orElseThrow());
        }
        if (fields.isEmpty()) {
            fields.addAll(fieldsOf(line));
        }
        return Optional.of(new Kept(index, line, fields));
    }

    /**
     * One list of what a reviewer says now and what the reading asked: the same about the same place once, and nothing that
     * the drafter has answered, unless the plan cannot be signed with it.
     */
    public static List<Finding> together(List<Finding> review, PlanContent content) {
        List<Kept> kept = in(content.typed());
        Set<Map.Entry<String, String>> answered = new HashSet<>();
        kept.stream().filter(Kept::answered).forEach(each -> each.fields()
                .forEach(field -> answered.add(Map.entry(each.rule(), field))));
        Map<Map.Entry<String, String>, Finding> all = new LinkedHashMap<>();
        Stream.concat(review.stream(), DateChecks.of(content))
                .filter(each -> each.blocking() || !answered.contains(Map.entry(each.rule(), each.field())))
                .forEach(each -> all.merge(Map.entry(each.rule(), each.field()), each, ReadFindings::joined));
        kept.stream()
                .filter(each -> !each.answered())
                .filter(each ->
                        each.fields().stream().anyMatch(field -> !all.containsKey(Map.entry(each.rule(), field))))
                .map(Kept::finding)
                .forEach(each -> all.putIfAbsent(Map.entry(each.rule(), each.field()), each));
        return List.copyOf(all.values());
    }

    /** Two names of one line may be unknown: both are told. */
    private static Finding joined(Finding one, Finding other) {
        return one.message().contains(other.message())
                ? one
                : new Finding(
                        one.rule(),
                        one.field(),
                        one.message() + "; " + other.message(),
                        one.blocking() || other.blocking());
    }
}
