package vn.kehoach.lives;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.Examples;
import vn.kehoach.testing.RunningApplication;
import vn.kehoach.walk.Desk;
import vn.kehoach.walk.Paper;
import vn.kehoach.walk.Walk;

/** The plan of Tỉnh đoàn Tây Ninh on its way, and the people who act in it. */
final class TayNinh {

    static final String DUONG_MINH_CHAU = "duong-minh-chau";
    static final String HOA_THANH = "hoa-thanh";
    static final String TP_TAY_NINH = "tp-tay-ninh";
    static final List<String> HOSTS = List.of(DUONG_MINH_CHAU, HOA_THANH, TP_TAY_NINH);

    static final String PERFORM = "userTask_performDuty";
    static final String ACCEPT = "userTask_acceptDuty";
    static final String SUBMIT = "userTask_submitReport";
    static final String REVIEW = "userTask_reviewReport";

    private final Walk walk;

    TayNinh(RunningApplication application) {
        walk = new Walk(application, "tinhdoan-btckt");
    }

    Walk walk() {
        return walk;
    }

    Desk drafter() {
        return walk.office();
    }

    /** The office of the lead body accepts, reviews and closes. */
    Desk office() {
        return walk.desk("tinhdoan-vanphong");
    }

    Desk leader() {
        return walk.desk("tinhdoan-bithu");
    }

    Desk unit(String code) {
        return walk.deskOf(code);
    }

    static Paper text() {
        return new Paper(
                "tay-ninh-doi-thoai-2021.txt",
                "text/plain",
                Examples.text("tay-ninh-doi-thoai-2021.txt").getBytes(StandardCharsets.UTF_8));
    }

    /** What the text does not say: whose account signs, and who stands behind three lines of Nơi nhận. */
    void complete() {
        ObjectNode content = walk.content();
        ((ObjectNode) content.path("signatories").path(0)).put("user", "tinhdoan-bithu");
        choose(content, 0, "trung-uong-doan");
        choose(content, 1, "ban-to-chuc-trung-uong-doan");
        choose(content, 3, "ban-dan-van-tinh-uy");
        walk.save(content).expect(200);
    }

    private static void choose(ObjectNode content, int line, String unit) {
        ArrayNode recipients = (ArrayNode) content.path("recipients");
        ObjectNode chosen = recipients
                .objectNode()
                .put(
                        "text",
                        recipients
                                .path(line)
                                .path("text")
                                .asText(recipients.path(line).asText()));
        chosen.putArray("units").add(unit);
        recipients.set(line, chosen);
    }

    /** From the text to the work that is given out. */
    void issue() {
        walk.propose(text());
        complete();
        drafter().complete(drafter().task("userTask_draftPlan"), Map.of("planReady", true));
        walk.settle();
        sign();
    }

    void sign() {
        leader().complete(leader().task("userTask_signDocument"), Map.of("decision", "SIGN"));
        walk.settle();
    }

    JsonNode event() {
        return walk.sheet().path("event");
    }

    Answer choose(Desk desk, Map<String, Object> choice) {
        return desk.put("/api/plans/" + walk.plan() + "/alternative", choice);
    }

    Answer fix(Desk desk, Map<String, Object> date) {
        return desk.put("/api/plans/" + walk.plan() + "/event", date);
    }

    /** The rows of work whose words contain these, of that unit. */
    List<JsonNode> work(String words, String unit) {
        return walk.work(row -> row.path("what").asText().contains(words)
                && row.path("unit").asText().equals(unit));
    }

    /** The states of these rows, with the unit, in order of units. */
    List<String> states(String words) {
        return walk.work(row -> row.path("what").asText().contains(words)).stream()
                .map(row -> row.path("unit").asText() + " " + row.path("state").asText())
                .sorted()
                .toList();
    }

    /** Mails of that kind about this plan, by the address that they went to. */
    List<String> mailed(String kind) {
        return walk.mails(kind).stream()
                .map(mail -> mail.path("to").asText().replaceAll("@.*", ""))
                .sorted()
                .toList();
    }

    /** What the last mail of that kind says to that person. */
    String said(String kind, String person) {
        String id = walk.mails(kind).stream()
                .filter(mail -> mail.path("personId").asText().equals(person))
                .map(mail -> mail.path("id").asText())
                .max((one, other) -> Long.compare(Long.parseLong(one), Long.parseLong(other)))
                .orElseThrow(() -> new AssertionError("no " + kind + " to " + person));
        return walk.admin().get("/thu/" + id).expect(200).text();
    }
}
