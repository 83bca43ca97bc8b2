package vn.kehoach.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** What an office does with an example that has its number, its date and its deadlines from another time. */
public final class Holds {

    private static final String WHY = "Văn bản đã ban hành trên giấy, nay nhập lại; các đơn vị đã được báo";

    private Holds() {}

    /** Says of each finding that holds the signing why it may stay. */
    public static void answer(HttpUser writer, String plan) {
        for (JsonNode finding :
                writer.get("/api/plans/" + plan + "/findings").expect(200).json()) {
            if (finding.path("blocking").asBoolean()
                    && finding.path("answerable").asBoolean()) {
                writer.put(
                                "/api/plans/" + plan + "/findings/"
                                        + finding.path("rule").asText() + "/answer",
                                Map.of("reason", WHY))
                        .expect(204);
            }
        }
    }
}
