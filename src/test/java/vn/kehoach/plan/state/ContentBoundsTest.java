package vn.kehoach.plan.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.shared.FieldError;
import vn.kehoach.shared.Refused;
import vn.kehoach.testing.Examples;

/** No number and no date of a content goes where nothing can be reckoned any more; each is refused by its name. */
class ContentBoundsTest {

    private static final List<String> PLANS =
            List.of("81-KH-2019", "37-KH-2022", "104-KHPH-2021", "tay-ninh-doi-thoai-2021");

    private static final String EVERYTHING =
            """
            {"title": "Kế hoạch", "number": {"ordinal": 81, "type": "KH", "issuer": "ĐTN"}, "issued": {"date": "2026-01-05"},
             "bases": [{"number": "42-HD", "date": "2026-01-01"}],
             "event": {"starts": "2026-05-01T08:00", "ends": "2026-05-02", "date": "2026-05-01", "month": "2026-05",
                       "expectedAttendance": 120,
                       "alternatives": [{"id": "a", "expectedAttendance": 60}]},
             "participants": [{"org": "Ban", "count": 5}],
             "obligations": [{"who": "Ban", "what": "làm", "due": "2026-03-01T17:00", "quota": {"min": 5, "max": 9},
                              "candidates": ["2026-03-02"],
                              "relative": {"anchor": "EVENT", "amount": 5, "unit": "DAYS", "direction": "BEFORE"}},
                             {"who": "Ban", "what": "gửi", "before": "2026-03-01", "quota": {"Đoàn A": 22}},
                             {"who": "Ban", "what": "gửi", "quota": 5,
                              "recurs": {"every": "MONTHLY", "day": 5, "week": 1, "until": "2027-01-01"}}],
             "timeline": [{"from": "2026-01-01", "to": "2026-02-01", "what": "chuẩn bị"}, {"due": "2026-02-02", "what": "nộp"}],
             "consultation": {"users": ["bithu"], "until": "2026-01-20"}}
            """;

    /** A place of the content and how to put something else there. */
    private record Place(String path, JsonNode value, Consumer<JsonNode> put) {}

    private static JsonNode json(String text) throws Exception {
        return new ObjectMapper().readTree(text);
    }

    private static void collect(String path, JsonNode node, List<Place> places) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                String at = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
                add(at, field.getValue(), value -> object.set(field.getKey(), value), places);
            });
        } else if (node instanceof ArrayNode array) {
            for (int index = 0; index < array.size(); index++) {
                int at = index;
                add(path + "[" + index + "]", array.get(index), value -> array.set(at, value), places);
            }
        }
    }

    private static void add(String path, JsonNode value, Consumer<JsonNode> put, List<Place> places) {
        places.add(new Place(path, value, put));
        collect(path, value, places);
    }

    private static List<Place> places(JsonNode content) {
        List<Place> places = new ArrayList<>();
        collect("", content, places);
        return places;
    }

    private static List<String> refused(JsonNode content) {
        try {
            PlanContent.read(content);
            return List.of();
        } catch (Refused refused) {
            return refused.fields().stream().map(FieldError::field).toList();
        }
    }

    @Test
    void a_title_and_a_type_of_five_thousand_letters_are_refused_on_every_way_in() throws Exception {
        ObjectNode content = (ObjectNode) json(EVERYTHING);
        content.put("title", "a".repeat(1_000)).put("documentType", "KẾ HOẠCH LIÊN TỊCH");
        assertThat(refused(content)).isEmpty();

        content.put("title", "a".repeat(1_001));
        assertThat(refused(content)).containsExactly("title");

        content.put("title", "Kế hoạch").put("documentType", "a".repeat(5_000));
        assertThat(refused(content)).containsExactly("documentType");
        assertThatThrownBy(() -> PlanContent.read(content)).hasMessage("Tên loại văn bản: không quá 200 ký tự");
    }

    private static void assertRefused(JsonNode content, Place place, JsonNode absurd) {
        place.put().accept(absurd);
        assertThat(refused(content))
                .as(place.path() + " = " + absurd)
                .anyMatch(field -> place.path().startsWith(field) || field.startsWith(place.path()));
        place.put().accept(place.value());
    }

    @Test
    void the_plans_that_offices_write_are_within_bounds() {
        PLANS.forEach(plan -> assertThatCode(() -> PlanContent.read(Examples.expected(plan)))
                .as(plan)
                .doesNotThrowAnyException());
    }

    @Test
    void each_number_of_a_content_is_refused_by_name_where_it_is_absurd() throws Exception {
        JsonNode content = json(EVERYTHING);
        List<Place> numbers = places(content).stream()
                .filter(place -> place.value().isNumber())
                .toList();

        assertThat(refused(content)).isEmpty();
        assertThat(numbers).hasSizeGreaterThan(9);
        for (Place place : numbers) {
            assertRefused(content, place, IntNode.valueOf(-5));
            assertRefused(content, place, IntNode.valueOf(Integer.MAX_VALUE));
            assertRefused(content, place, LongNode.valueOf(Long.MAX_VALUE));
            assertRefused(content, place, DoubleNode.valueOf(1e300));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9999-12-31",
                "-0001-01-01",
                "0000-01-01",
                "1500-06-01",
                "2101-01-01",
                "+99999-01-01",
                "2026-02-31",
                "9999-12",
                "9999-12-31T23:59",
                "99999-12-31"
            })
    void each_date_of_a_content_is_refused_by_name_where_no_plan_means_it(String absurd) throws Exception {
        JsonNode content = json(EVERYTHING);
        List<Place> dates = places(content).stream()
                .filter(place -> place.value().asText("").matches("\\d{4}-\\d{2}.*"))
                .toList();

        assertThat(dates).hasSizeGreaterThan(13);
        for (Place place : dates) {
            assertRefused(content, place, TextNode.valueOf(absurd));
        }
    }

    @Test
    void dates_in_the_plans_of_offices_are_refused_too_where_they_are_absurd() {
        PLANS.forEach(plan -> {
            JsonNode content = Examples.expected(plan);
            List<Place> dates = places(content).stream()
                    .filter(place -> place.value().asText("").matches("\\d{4}-\\d{2}(-\\d{2}(T[\\d:]+)?)?"))
                    .filter(place -> !place.path().contains("source"))
                    .toList();
            assertThat(dates).isNotEmpty();
            dates.forEach(place -> assertRefused(content, place, TextNode.valueOf("9999-12-31")));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"KH/ĐTN", "K H", "-", "K\nH", "KHX", "kh"})
    void a_type_that_names_no_register_is_refused(String type) throws Exception {
        ObjectNode content = (ObjectNode) json(EVERYTHING);
        content.withObject("/number").put("type", type);

        assertThatThrownBy(() -> PlanContent.read(content)).hasMessageContaining("Tên loại văn bản");
        content.withObject("/number").put("type", "KH".repeat(2500));
        assertThat(refused(content)).containsExactly("number.type");
    }
}
