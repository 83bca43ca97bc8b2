package vn.kehoach.reading.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import vn.kehoach.plan.ReadFindings;
import vn.kehoach.shared.Refused;

/**
 * Takes a document into a content: the first one fills it; a new version meets what the drafter has corrected. What the
 * drafter wrote stays the drafter's, what the reader had written follows the document, and every difference is shown.
 */
public final class Renewal {

    /** The key of the content that holds the differences. */
    public static final String CHANGES = "documentChange";

    /** Not in the version before. */
    public static final String NEW = "NEW";

    /** Says something else in the new version. */
    public static final String CHANGED = "CHANGED";

    /** No longer in the document. */
    public static final String GONE = "GONE";

    private Renewal() {}

    static void apply(Sheet sheet, ObjectNode fresh, Function<String, JsonNode> reader) {
        requirePlan(fresh);
        boolean first = sheet.text().isEmpty();
        boolean empty = first && sheet.obligations().isEmpty();
        JsonNode base = first ? JsonNodeFactory.instance.objectNode() : reader.apply(sheet.text());
        ObjectNode anchored = (ObjectNode) ReadFindings.anchored(fresh);
        Places places = new Places(fresh.path("text").asText());
        ObjectNode changes = JsonNodeFactory.instance.objectNode();
        changes.put("from", sheet.json().path("fileName").asText(first ? "" : "văn bản dán vào"));
        changes.put("to", fresh.path("fileName").asText("văn bản dán vào"));
        new NewParts(sheet, base, anchored, places, changes.putArray("sections")).apply();
        NewObligations obligations = new NewObligations(sheet, anchored, places, first);
        obligations.apply(empty, changes);
        NewFindings.apply(sheet, anchored, obligations.newKeys());
        sheet.json().set("text", fresh.path("text"));
        if (fresh.has("fileName")) {
            sheet.json().set("fileName", fresh.path("fileName"));
        } else {
            sheet.json().remove("fileName");
        }
        sheet.json().remove(CHANGES);
        if (!empty || !changes.path("sections").isEmpty()) {
            sheet.json().set(CHANGES, changes);
        }
    }

    /** A letter to a friend must not wash a draft away. */
    private static void requirePlan(ObjectNode fresh) {
        requirePlan(fresh, "; nội dung đang có được giữ nguyên");
    }

    /**
     * Refuses a reading of what is no plan.
     *
     * @param more what becomes of what there is, as the end of the sentence
     */
    public static void requirePlan(ObjectNode fresh, String more) {
        boolean none = StreamSupport.stream(fresh.path(ReadFindings.KEY).spliterator(), false)
                .anyMatch(finding -> finding.path("rule").asText().equals("not-a-plan"));
        if (none) {
            String name = fresh.path("fileName").asText("");
            throw Refused.invalid(
                    name.isEmpty() ? "text" : "file",
                    name.isEmpty() ? "Văn bản" : "Tệp",
                    (name.isEmpty() ? "nội dung dán vào" : "“" + name + "”") + " không có dáng của một kế hoạch"
                            + more);
        }
    }
}
