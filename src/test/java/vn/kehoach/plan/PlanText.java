package vn.kehoach.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import vn.kehoach.plan.state.PlanContent;

/** What a plan says, as tests want it: a conference of Đoàn Khối that bithu signs, unless a test says otherwise. */
public final class PlanText {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode json = JSON.createObjectNode();

    private PlanText() {
        json.put("title", "Tổ chức Hội nghị góp ý dự thảo văn kiện");
    }

    /** One that nothing holds back from being signed. */
    public static PlanText aPlan() {
        return new PlanText()
                .with("issuers", "['BCH ĐOÀN KHỐI DÂN - CHÍNH - ĐẢNG TP']")
                .signedBy("bithu");
    }

    /** One with a conference on that day or at that hour. */
    public static PlanText aConference(String starts) {
        return aPlan().with("event", "{'starts': '" + starts + "', 'place': 'Hội trường Thành Đoàn'}");
    }

    /** One with a conference that is held openly or by video, as will be decided. */
    public static PlanText aConferenceWithAlternatives() {
        return aPlan().with(
                        "event",
                        """
                        {'starts': '2020-03-20T08:00', 'place': 'Hội trường Thành Đoàn', 'alternatives': [
                          {'id': 'DIRECT', 'when': 'dịch được kiểm soát', 'expectedAttendance': 200},
                          {'id': 'ONLINE', 'when': 'dịch còn phức tạp', 'place': 'Các điểm cầu', 'expectedAttendance': 80}]}
                        """);
    }

    /** The same with that part, written as JSON with single quotes, in the place of what it said there. */
    public PlanText with(String key, String value) {
        json.set(key, read(value));
        return this;
    }

    /** The same without that part. */
    public PlanText without(String key) {
        json.remove(key);
        return this;
    }

    /** The same, signed by these, one after the other. */
    public PlanText signedBy(String... users) {
        ArrayNode signatories = json.putArray("signatories");
        for (String user : users) {
            signatories
                    .addObject()
                    .put("authority", "TM. BAN THƯỜNG VỤ")
                    .put("position", "BÍ THƯ")
                    .put("name", "Người ký " + user)
                    .put("user", user);
        }
        return this;
    }

    /** The same with one more duty, written as JSON with single quotes. */
    public PlanText owing(String obligation) {
        json.withArray("obligations").add(read(obligation));
        return this;
    }

    /** The same with one more entry of its timeline. */
    public PlanText timed(String entry) {
        json.withArray("timeline").add(read(entry));
        return this;
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (IOException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** As it is sent. */
    public JsonNode json() {
        return json.deepCopy();
    }

    public PlanContent content() {
        return PlanContent.read(json());
    }
}
