package vn.kehoach.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a well-meant body looks like, by address; one that is new here gets what most addresses read. */
final class GoodBodies {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path PLAN = Path.of("src/docs/81-KH-2019.json");

    private static final Map<String, JsonNode> BY_ADDRESS = Map.of(
            "POST /api/plans", plan(),
            "PUT /api/plans/{id}/alternative",
                    of(Map.of("alternative", "online", "reason", "Chỉ thị 15", "version", 0)),
            "PUT /api/plans/{id}/anchors",
                    of(Map.of("anchor", "nhận được hướng dẫn", "on", "2027-03-01", "reason", "Công văn đến")),
            "PUT /api/plans/{id}/event",
                    of(Map.of(
                            "starts",
                            "2027-03-01T08:00",
                            "ends",
                            "2027-03-01T11:00",
                            "place",
                            "Hội trường",
                            "reason",
                            "Lịch của lãnh đạo",
                            "version",
                            0)),
            "PUT /api/plans/{id}/content",
                    JSON.createObjectNode().put("version", 1).set("content", plan()),
            "PUT /api/plans/{id}/opinions/{opinionId}/response", of(Map.of("response", "ACCEPTED", "text", "Tiếp thu")),
            "POST /api/assignments/{id}/extension-requests",
                    of(Map.of("requestedDueAt", "2027-03-01T17:00", "reason", "Chờ số liệu")),
            "PUT /api/calendar/{year}",
                    of(Map.of(
                            "items",
                            List.of(Map.of(
                                    "day", "2031-09-02", "kind", "HOLIDAY", "name", "Quốc khánh", "source", "Luật")))),
            "PUT /api/registers/{body}/{year}/{type}", of(Map.of("last", 3)),
            // Before the earliest moment that the clock takes: nothing here may move the time of the whole run.
            "PUT /api/demo/clock", of(Map.of("now", "1999-01-01T08:00:00+07:00")));

    private static final JsonNode USUAL = of(Map.of(
            "version", 1, "text", "Nội dung", "reason", "Lý do", "name", "Tên", "items", List.of(Map.of("id", "a"))));

    private static final Map<String, JsonNode> BY_TASK = byTask();

    private GoodBodies() {}

    static JsonNode of(String method, String path) {
        return BY_ADDRESS.getOrDefault(method + " " + path, USUAL);
    }

    /** What completes a task of that kind. */
    static JsonNode ofTask(String key) {
        return BY_TASK.getOrDefault(key, USUAL);
    }

    static JsonNode plan() {
        try {
            return ((ObjectNode) JSON.readTree(PLAN.toFile())).put("title", "Hội nghị sơ kết");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, JsonNode> byTask() {
        Map<String, JsonNode> byTask = new HashMap<>();
        byTask.put("userTask_draftPlan", of(Map.of("planReady", true)));
        byTask.put("userTask_revisePlan", of(Map.of("nextStep", "SIGN")));
        byTask.put("userTask_closePlan", of(Map.of("conclusion", "Hoàn thành")));
        byTask.put("userTask_giveOpinion", of(Map.of("opinion", "AGREE_WITH_COMMENTS", "comments", "Ghi rõ")));
        byTask.put("userTask_signDocument", of(Map.of("decision", "SIGN", "reason", "Ghi rõ")));
        byTask.put(
                "userTask_submitReport",
                of(Map.of(
                        "summary",
                        "Báo cáo",
                        "nothingToReport",
                        false,
                        "figures",
                        Map.of("Đoàn viên", 10),
                        "attachmentIds",
                        List.of(),
                        "opinionCount",
                        5)));
        byTask.put(
                "userTask_reviewReport",
                of(Map.of("decision", "RETURN", "reason", "Thiếu số liệu", "newDueAt", "2027-02-18T17:00")));
        byTask.put(
                "userTask_decideExtension",
                of(Map.of("decision", "GRANT", "reason", "Đồng ý", "newDueAt", "2027-02-18T17:00")));
        byTask.put(
                "userTask_performDuty",
                of(Map.of("result", "Đã làm", "progress", 50, "done", true, "attachmentIds", List.of(), "count", 22)));
        byTask.put("userTask_acceptDuty", of(Map.of("decision", "RETURN", "reason", "Làm lại")));
        List.of("userTask_consolidateReport", "userTask_finaliseReport", "userTask_submitFinalReport")
                .forEach(key -> byTask.put(key, of(Map.of("ready", true))));
        return byTask;
    }

    private static JsonNode of(Map<String, ?> body) {
        return JSON.valueToTree(body);
    }
}
