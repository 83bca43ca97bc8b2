package vn.kehoach.visibility;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.testing.Offices;

/**
 * Two plans in execution. Of the first, units A and B owe reports and A a duty: A has handed in with a file, B asks for an
 * extension. The second concerns C only.
 */
final class TwoPlans {

    static final String A = "dv-so-du-lich";
    static final String B = "dv-so-tu-phap";
    static final String C = "dv-so-noi-vu";
    static final String OFFICE = "vanphong";
    static final String FIRST = "Kế hoạch thứ nhất về sơ kết";
    static final String SECOND = "Kế hoạch thứ hai về hội trại";
    static final String SECRET_REPORT = "Báo cáo riêng của Sở Du lịch";
    static final String SECRET_OPINION = "Ý kiến nội bộ của Thành Đoàn";
    static final String SECRET_RETURN = "Trả lại vì sai căn cứ";
    static final String FILE = "so-lieu-so-du-lich.txt";

    private static final String SIGN = "userTask_signDocument";

    private final Offices offices;
    private final Map<String, String> ids = new HashMap<>();

    private TwoPlans(Offices offices) {
        this.offices = offices;
    }

    static TwoPlans in(Offices offices) {
        TwoPlans plans = new TwoPlans(offices);
        plans.make();
        return plans;
    }

    /** Names in braces stand for ids. */
    String fill(String text) {
        String filled = text;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            filled = filled.replace("{" + id.getKey() + "}", id.getValue());
        }
        return filled;
    }

    private void make() {
        ids.put("plan", issued(FIRST, List.of("so-du-lich", "so-tu-phap"), "so-du-lich"));
        ids.put("plan2", issued(SECOND, List.of("so-noi-vu"), "so-noi-vu"));
        ids.put(
                "collection",
                offices.as(OFFICE)
                        .get("/api/plans/" + ids.get("plan") + "/collections")
                        .expect(200)
                        .json()
                        .get(0)
                        .path("id")
                        .asText());
        reports();
        duty();
        opinion();
    }

    private String issued(String title, List<String> units, String duty) {
        String plan = offices.propose(OFFICE, content(title, units, duty));
        done(OFFICE, "userTask_draftPlan", title, Map.of("planReady", true));
        done(
                "btv-thanhdoan",
                "userTask_giveOpinion",
                title,
                Map.of("opinion", "AGREE_WITH_COMMENTS", "comments", SECRET_OPINION));
        String revise = offices.task(OFFICE, "userTask_revisePlan", title);
        String opinion = offices.items(OFFICE, "/api/plans/" + plan + "/opinions")
                .get(0)
                .path("id")
                .asText();
        offices.as(OFFICE)
                .put(
                        "/api/plans/" + plan + "/opinions/" + opinion + "/response",
                        Map.of("response", "ACCEPTED", "text", "Đã sửa"))
                .expect(200);
        offices.complete(OFFICE, revise, Map.of("nextStep", "SIGN")).expect(204);
        done("bithu", SIGN, title, Map.of("decision", "RETURN", "reason", SECRET_RETURN));
        offices.awaitState(plan, "REVISING");
        done(OFFICE, "userTask_revisePlan", title, Map.of("nextStep", "SIGN"));
        ids.put("signTask", done("bithu", SIGN, title, Map.of("decision", "SIGN")));
        offices.awaitState(plan, "EXECUTING");
        return plan;
    }

    private static Map<String, Object> content(String title, List<String> units, String duty) {
        return Map.of(
                "title",
                title,
                "issuers",
                List.of("BCH ĐOÀN KHỐI DÂN - CHÍNH - ĐẢNG TP"),
                "consultation",
                Map.of("users", List.of("btv-thanhdoan"), "until", "2099-01-31"),
                "obligations",
                List.of(
                        Map.of(
                                "who",
                                "cơ sở Đoàn",
                                "units",
                                units,
                                "what",
                                "gửi Báo cáo sơ kết",
                                "kind",
                                "UNIT_REPORT",
                                "due",
                                "2099-02-20"),
                        Map.of(
                                "who",
                                "một cơ sở",
                                "units",
                                List.of(duty),
                                "what",
                                "chuẩn bị tham luận",
                                "kind",
                                "DUTY",
                                "due",
                                "2099-02-25")),
                "recipients",
                units.stream()
                        .map(unit -> Map.of("text", "Cơ sở Đoàn", "units", List.of(unit)))
                        .toList(),
                "signatories",
                List.of(Map.of("authority", "TM. BAN THƯỜNG VỤ", "name", "Lý Thị Trí", "user", "bithu")));
    }

    private String done(String user, String key, String title, Map<String, ?> fields) {
        String task = offices.task(user, key, title);
        offices.complete(user, task, fields).expect(204);
        return task;
    }

    private void reports() {
        ids.put("reportA", assignment(A, "UNIT_REPORT"));
        ids.put("reportB", assignment(B, "UNIT_REPORT"));
        String handed = Offices.await(() -> task(A, "userTask_submitReport"));
        ids.put("handedA", handed);
        String file = offices.as(A)
                .upload(
                        "/api/assignments/" + ids.get("reportA") + "/attachments",
                        FILE,
                        "text/plain",
                        "số liệu".getBytes(StandardCharsets.UTF_8))
                .expect(201)
                .json()
                .path("id")
                .asText();
        ids.put("file", file);
        ids.put("processA", instanceOf(A, handed));
        offices.complete(A, handed, Map.of("summary", SECRET_REPORT, "attachmentIds", List.of(file)))
                .expect(204);
        ids.put("taskB", Offices.await(() -> task(B, "userTask_submitReport")));
        offices.as(B)
                .post(
                        "/api/assignments/" + ids.get("reportB") + "/extension-requests",
                        Map.of("requestedDueAt", "2099-03-20", "reason", "Chờ số liệu"))
                .expect(201);
        ids.put("review", Offices.await(() -> task(OFFICE, "userTask_reviewReport")));
    }

    private String instanceOf(String user, String task) {
        return offices.as(user)
                .get("/engine-rest/task/" + task)
                .expect(200)
                .json()
                .path("processInstanceId")
                .asText();
    }

    private void duty() {
        ids.put("duty", assignment(A, "DUTY"));
        ids.put("dutyTask", Offices.await(() -> task(A, "userTask_performDuty")));
        ids.put("dutyProcess", instanceOf(A, ids.get("dutyTask")));
    }

    private void opinion() {
        ids.put(
                "opinion",
                offices.items(OFFICE, "/api/plans/" + ids.get("plan") + "/opinions")
                        .get(0)
                        .path("id")
                        .asText());
        ids.put(
                "mail",
                offices.items("quantri", "/api/outbox?kind=RECEIPT&to=" + A)
                        .get(0)
                        .path("id")
                        .asText());
    }

    private Optional<String> task(String user, String key) {
        JsonNode tasks = offices.as(user)
                .get("/engine-rest/task?taskDefinitionKey=" + key)
                .expect(200)
                .json();
        return tasks.isEmpty()
                ? Optional.empty()
                : Optional.of(tasks.get(0).path("id").asText());
    }

    private String assignment(String user, String kind) {
        return offices.items(user, "/api/deadlines?kind=" + kind + "&planId=" + ids.get("plan")).stream()
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
    }
}
