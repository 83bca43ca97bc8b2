package vn.kehoach.symptoms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.testing.RunningApplication;
import vn.kehoach.walk.Desk;
import vn.kehoach.walk.Walk;

/** What people reported about systems of this kind: each test is one such report, told through HTTP. */
interface Symptom {

    String SUBMIT = "userTask_submitReport";
    String REVIEW = "userTask_reviewReport";
    String SIGN = "userTask_signDocument";
    String REVISE = "userTask_revisePlan";
    String GIVE_OPINION = "userTask_giveOpinion";
    String DRAFT = "userTask_draftPlan";

    /** The program that runs. */
    RunningApplication application();

    /** A plan of its own for one test, drafted by Văn phòng Đoàn Khối. */
    default Walk aWalk() {
        return new Walk(application());
    }

    /** A plan's content with these duties, signed by the secretary and sent to those units. */
    static Map<String, Object> content(String title, List<String> units, List<Map<String, Object>> duties) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("title", title);
        content.put("issuers", List.of("BCH ĐOÀN KHỐI DÂN - CHÍNH - ĐẢNG TP"));
        content.put("obligations", duties);
        content.put("signatories", List.of(signatory("bithu")));
        content.put("recipients", List.of(Map.of("text", "Cơ sở Đoàn", "units", units)));
        return content;
    }

    /** A signature block of that person. */
    static Map<String, Object> signatory(String user) {
        return Map.of(
                "authority", "TM. BAN THƯỜNG VỤ ĐOÀN KHỐI", "position", "BÍ THƯ", "name", "Lý Thị Trí", "user", user);
    }

    /** A report that each of these units owes by that moment. */
    static Map<String, Object> report(List<String> units, String due) {
        return Map.of(
                "who",
                "Đơn vị được giao",
                "what",
                "báo cáo kết quả",
                "kind",
                "UNIT_REPORT",
                "units",
                units,
                "due",
                due);
    }

    /** A duty of that unit that comes back by that rule. */
    static Map<String, Object> again(String unit, String what, String due, Map<String, Object> rule) {
        return Map.of(
                "who",
                "Đơn vị được giao",
                "what",
                what,
                "kind",
                "DUTY",
                "units",
                List.of(unit),
                "due",
                due,
                "recurs",
                rule);
    }

    /** The duties of the plan, the earliest first. */
    static List<JsonNode> duties(Walk walk) {
        return walk.work("DUTY").stream()
                .sorted((a, b) ->
                        a.path("dueAt").asText().compareTo(b.path("dueAt").asText()))
                .toList();
    }

    /** What a unit hands in. */
    static Map<String, Object> handedIn(String summary, Map<String, ?> figures) {
        return Map.of("summary", summary, "nothingToReport", false, "figures", figures);
    }

    /** Proposes the plan; no round of consultation stands before the signing. */
    static void propose(Walk walk, Map<String, Object> content) {
        walk.propose(new ObjectMapper().<JsonNode>valueToTree(content));
    }

    /** Proposes the plan, and the secretary signs it. */
    static void issue(Walk walk, Map<String, Object> content) {
        propose(walk, content);
        ready(walk);
        sign(walk, "bithu");
    }

    /** The drafter says that the draft is ready. */
    static void ready(Walk walk) {
        walk.office().complete(taskOf(walk, walk.office(), DRAFT), Map.of("planReady", true));
        walk.settle();
    }

    /** That person signs. */
    static void sign(Walk walk, String user) {
        walk.desk(user).complete(taskOf(walk, walk.desk(user), SIGN), Map.of("decision", "SIGN"));
        walk.settle();
    }

    /** The one open task of that kind which belongs to the plan. */
    static JsonNode taskOf(Walk walk, Desk desk, String key) {
        List<JsonNode> tasks = tasksOf(walk, desk, key);
        assertThat(tasks).as(key + " for " + desk.user()).hasSize(1);
        return tasks.get(0);
    }

    /** The open tasks of that kind which belong to the plan, as that person sees them. */
    static List<JsonNode> tasksOf(Walk walk, Desk desk, String key) {
        String title = walk.sheet().path("content").path("title").asText();
        return desk.tasks(key).stream()
                .filter(task -> task.toString().contains(title)
                        || desk.get("/api/tasks/" + task.path("id").asText())
                                .text()
                                .contains(walk.plan()))
                .toList();
    }

    /** The report task of that unit in the plan. */
    static JsonNode reportTask(Walk walk, String unit) {
        return walk.deskOf(unit).task(SUBMIT, walk.reportId(unit));
    }

    /** The unit hands in its report. */
    static void handIn(Walk walk, String unit, Map<String, ?> fields) {
        walk.deskOf(unit).complete(reportTask(walk, unit), fields);
        walk.settle();
    }

    /** The office accepts or returns the report of that unit. */
    static void review(Walk walk, String unit, Map<String, ?> fields) {
        walk.office().complete(walk.office().task(REVIEW, walk.reportId(unit)), fields);
        walk.settle();
    }
}
