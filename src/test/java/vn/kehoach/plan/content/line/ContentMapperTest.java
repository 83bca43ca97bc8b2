package vn.kehoach.plan.content.line;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.plan.content.Content;
import vn.kehoach.plan.content.duty.ObligationLine;
import vn.kehoach.plan.content.frame.WrittenNumber;
import vn.kehoach.testing.Examples;

/** A content that is read and written again is what it was, whatever stands in it. */
class ContentMapperTest {

    private static final int ROUNDS = 300;

    private static final ObjectMapper STORED =
            new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);

    /** One of everything, as the draft form and the reading desk leave it. */
    private static final String EVERYTHING =
            """
            {"title": "Kế hoạch", "number": {"ordinal": 81, "type": "KH", "issuer": "ĐTN", "text": "81-KH/ĐTN", "x": 1},
             "issued": {"place": "Hà Nội", "date": null}, "parent": "Đoàn cấp trên", "issuers": ["Đoàn Khối"],
             "bases": [{"text": "Căn cứ", "number": null, "date": "2026-01-01"}, "Hướng dẫn số 5"],
             "event": {"starts": "2026-05-01T08:00", "ends": "2026-05-02", "lunar": {"day": 15, "month": 3, "year": "Bính Ngọ"},
                       "form": "ONLINE", "tentative": true, "expectedAttendance": 120,
                       "alternatives": [{"id": "online", "when": "dịch", "expectedAttendance": 60, "y": [1]}]},
             "participants": [{"org": "Ban", "counts": [4, 9]}, {"org": "Tỉnh", "count": 5, "onlyIf": "online"}],
             "agenda": [{"from": "08:00", "to": "09:00", "what": "Khai mạc", "items": 2}, "Bế mạc"],
             "obligations": [
               {"key": "m1", "who": "Ban", "what": "làm", "kind": "DUTY", "due": "2026-03-01T17:00", "quota": 5,
                "units": ["a"], "checked": true, "read": {"who": "Ban B", "due": null}, "source": {"start": 1, "end": 4, "text": "làm"},
                "also": [{"who": ["A", "B"], "what": "gửi"}],
                "change": {"state": "CHANGED", "old": {"quota": 4, "before": null}, "now": {"quota": {"min": 5, "max": 9}}}},
               {"who": ["Ban", "Đoàn"], "what": "gửi", "before": "2026-03-01", "due": null, "quota": {"Đoàn A": 22},
                "uncertain": ["due"], "candidates": ["2026-03-02"], "partners": ["C"], "kinh phí": {"số": 5.50}},
               {"who": [], "what": "họp", "recurs": {"every": "MONTHLY", "day": 5, "words": "ngày 05"}, "recurrence": "MONTHLY",
                "relative": {"anchor": "EVENT", "amount": 5, "unit": "DAYS", "direction": "BEFORE", "words": "trước 5 ngày"}}],
             "timeline": [{"from": "2026-01-01", "to": "2026-02-01", "what": "chuẩn bị", "kind": "PERIOD", "users": "bithu"}],
             "signatories": [{"authority": "TM. BTV", "position": null, "name": "A", "user": "bithu"}],
             "recipients": ["Lưu", {"text": "Cơ sở", "units": ["a", "b"]}],
             "consultation": {"users": ["bithu"], "until": "2026-01-20", "silence": "AGREE"},
             "signing": {"order": "PARALLEL"}, "text": "…", "fileName": "a.docx",
             "sources": {"title": {"start": 1, "end": 2, "text": "K"}, "issuers": [], "recipients": [{"start": 5}]},
             "findings": [{"rule": "no-deadline", "severity": "WARNING", "field": "obligations[0]", "message": "…",
                           "at": [{"field": "obligations[0]", "key": "m1", "was": "ab"}],
                           "answer": {"text": "được", "by": "vanphong", "at": "2026-01-01"},
                           "mend": {"label": "Sửa", "field": "obligations[0].due", "value": "2026-01-01"}}],
             "dismissed": [{"who": "A", "what": "B"}],
             "documentChange": {"from": "a", "to": "b", "removed": [{"who": "A; B", "what": "C"}],
                                "sections": [{"key": "title", "taken": true, "old": "A", "now": null}]},
             "số": 7, "purposes": [{"text": "Nâng cao"}]}
            """;

    private static JsonNode json(String text) throws JsonProcessingException {
        return STORED.readTree(text);
    }

    /** As a version keeps it. */
    private static String stored(JsonNode json) throws JsonProcessingException {
        return STORED.writeValueAsString(STORED.treeToValue(json, Object.class));
    }

    private static void assertNothingIsLost(JsonNode json) throws JsonProcessingException {
        Content content = Content.of(json);

        assertThat(content.json()).isEqualTo(json);
        assertThat(stored(content.json())).isEqualTo(stored(json));
        assertThat(Content.of(content.json())).isEqualTo(content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"81-KH-2019", "37-KH-2022", "104-KHPH-2021", "tay-ninh-doi-thoai-2021"})
    void a_real_plan_is_written_as_it_was_read(String plan) throws JsonProcessingException {
        assertNothingIsLost(Examples.expected(plan));
    }

    @Test
    void a_content_with_everything_is_written_as_it_was_read() throws JsonProcessingException {
        assertNothingIsLost(json(EVERYTHING));
    }

    @Test
    void everything_that_a_content_may_say_has_its_record() throws JsonProcessingException {
        Content content = Content.of(json(EVERYTHING));

        assertThat(content.rest().keys()).containsOnlyKeys("số", "purposes");
        assertThat(content.obligations().get(0).rest()).isEqualTo(Rest.NONE);
        assertThat(content.obligations().get(1).rest().keys()).containsOnlyKeys("due", "kinh phí");
        assertThat(content.obligations()).extracting(ObligationLine::index).containsExactly(0, 1, 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"obligations\": 5, \"timeline\": {}, \"event\": [], \"number\": \"81\", \"title\": {\"a\": null}}",
                "{\"obligations\": [null, 5, \"A\", [], {}, {\"who\": [1, \"B\"], \"what\": 7, \"due\": 2020, \"quota\": [3]}]}",
                "{\"obligations\": [{\"relative\": \"x\", \"recurs\": 1, \"source\": \"trang 1\", \"checked\": \"true\", \"read\": 1}]}",
                "{\"recipients\": [[], {\"text\": 5}], \"findings\": {\"rule\": 1}, \"\": {\"\": \"\"}}",
                "{\"quota\": 99999999999, \"reviewItems\": 5.0, \"chairs\": \"3\", \"signing\": null, \"issuers\": [\"A\", 1]}"
            })
    void what_is_of_another_shape_stays_as_it_stands(String text) throws JsonProcessingException {
        assertNothingIsLost(json(text));
    }

    @Test
    void no_exchange_of_two_values_loses_anything() throws JsonProcessingException {
        Random random = new Random(20261130);
        for (int round = 0; round < ROUNDS; round++) {
            ObjectNode content = (ObjectNode) json(EVERYTHING);
            List<Runnable> puts = new ArrayList<>();
            collect(content, random, puts);
            for (int n = 0; n < 8; n++) {
                puts.get(random.nextInt(puts.size())).run();
            }
            assertNothingIsLost(content);
        }
    }

    private static void collect(JsonNode node, Random random, List<Runnable> puts) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                puts.add(() -> object.set(field.getKey(), something(random)));
                collect(field.getValue(), random, puts);
            });
        } else if (node instanceof ArrayNode array) {
            for (int n = 0; n < array.size(); n++) {
                int at = n;
                puts.add(() -> array.set(at, something(random)));
                collect(array.get(n), random, puts);
            }
        }
    }

    private static JsonNode something(Random random) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (random.nextInt(9)) {
            case 0 -> NullNode.getInstance();
            case 1 -> nodes.textNode("");
            case 2 -> nodes.textNode("2026-02-31");
            case 3 -> nodes.numberNode(random.nextInt(50));
            case 4 -> nodes.numberNode(2.5);
            case 5 -> nodes.booleanNode(true);
            case 6 -> nodes.arrayNode();
            case 7 -> nodes.arrayNode().add("a").add(1);
            default -> nodes.objectNode().put("text", "a").put("lạ", 1);
        };
    }

    @Test
    void a_value_takes_the_place_of_none() throws JsonProcessingException {
        WrittenNumber number =
                ContentMapper.read(json("{\"ordinal\": 81, \"type\": \"KH\", \"z\": null}"), WrittenNumber.class);

        assertThat(ContentMapper.write(number.toCome())).isEqualTo(json("{\"type\": \"KH\", \"z\": null}"));
    }
}
