package vn.kehoach.process.taskcontract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.consultation.Stance;

/** What each kind of field takes from a form, from the interface and from the engine, with the bounds of each. */
class FieldTypesTest {

    private static final WholeNumber PERCENT = new WholeNumber(0, 100);

    /** As it arrives in a request. */
    private static Object json(String text) {
        try {
            return new ObjectMapper().readValue(text, Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "100, 100", "40.0, 40", "4e1, 40", "1e2, 100"})
    void a_whole_number_is_whole_however_it_is_written(String given, long number) throws WrongValue {
        assertThat(PERCENT.read(json(given))).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-1 | phải từ 0 đến 100",
                "101 | phải từ 0 đến 100",
                "9223372036854775807 | phải từ 0 đến 100",
                "-9223372036854775808 | phải từ 0 đến 100",
                "9223372036854775808 | phải là số nguyên",
                "1e400 | phải là số nguyên",
                "1e-400 | ",
                "0.5 | phải là số nguyên",
                "99.999 | phải là số nguyên",
                "\"40\" | phải là số nguyên",
                "true | phải là số nguyên",
                "[40] | phải là số nguyên",
                "{} | phải là số nguyên"
            })
    void other_numbers_and_what_is_no_number_are_refused(String given, String refusal) throws WrongValue {
        if (refusal == null) {
            assertThat(PERCENT.read(json(given)))
                    .as("too small for a computer to tell from nothing")
                    .isZero();
        } else {
            assertThatThrownBy(() -> PERCENT.read(json(given)))
                    .isInstanceOf(WrongValue.class)
                    .hasMessage(refusal);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, true", "19999, true", "20000, true", "20001, false", "100000, false"})
    void words_have_so_many_letters_at_most(int length, boolean taken) throws WrongValue {
        Text text = new Text(20_000);
        String given = "ế".repeat(length);

        if (taken) {
            assertThat(text.read(given)).hasSize(length);
            assertThat(text.read("  " + given + "\n"))
                    .as("space around does not count")
                    .hasSize(length);
            assertThat(text.read(Normalizer.normalize(given, Normalizer.Form.NFD)))
                    .as("marks typed apart do not count")
                    .isEqualTo(given);
        } else {
            assertThatThrownBy(() -> text.read(given)).hasMessage("dài quá 20000 ký tự");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "true", "[\"a\"]", "{\"a\": \"b\"}"})
    void what_is_no_text_is_no_words(String given) {
        assertThatThrownBy(() -> new Text(100).read(json(given))).hasMessage("phải là chữ");
    }

    @Test
    void a_letter_that_no_table_keeps_is_refused() {
        assertThatThrownBy(() -> new Text(100).read("a\0b")).hasMessage("có ký tự không được dùng");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-02-24, 2020-02-24T16:59:59Z",
        "2020-02-29, 2020-02-29T16:59:59Z",
        "2020-02-24T17:00, 2020-02-24T10:00:00Z",
        "2020-02-24T10:00:00Z, 2020-02-24T10:00:00Z",
        "2020-02, 2020-02-29T16:59:59Z",
        "2100-12-31, 2100-12-31T16:59:59Z"
    })
    void a_moment_is_that_of_vietnam(String given, Instant moment) throws WrongValue {
        assertThat(new Moment().read(given)).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-02-30",
                "2021-02-29",
                "2101-01-01",
                "1899-12-31",
                "24/02/2020",
                "2020-02-24T25:00",
                "mai",
                ""
            })
    void what_no_calendar_has_is_no_moment(String given) {
        assertThatThrownBy(() -> new Moment().read(given)).hasMessageStartingWith("không phải là ngày, giờ có thật");
    }

    @Test
    void a_moment_of_the_engine_is_taken_within_reach_only() throws WrongValue {
        Instant moment = Instant.parse("2020-02-24T10:00:00Z");

        assertThat(new Moment().read(Date.from(moment))).isEqualTo(moment);
        assertThatThrownBy(() -> new Moment().read(Date.from(Instant.parse("2101-01-01T00:00:00Z"))))
                .hasMessageContaining("năm từ 1900 đến 2100");
        assertThatThrownBy(() -> new Moment().read(5)).hasMessage("phải là ngày, giờ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | 0",
                "[\"a\"] | 1",
                "[\"a\", \"b\", \"a\"] | 2",
                "\"[\\\"a\\\", \\\"b\\\"]\" | 2",
                "\"[]\" | 0"
            })
    void files_are_named_once_in_a_list_or_in_its_text(String given, int names) throws WrongValue {
        assertThat(new Ids(3, 10).read(json(given))).hasSize(names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1]",
                "[null]",
                "[\"\"]",
                "[\"  \"]",
                "[\"12345678901\"]",
                "[\"a\", \"b\", \"c\", \"d\"]",
                "[[\"a\"]]",
                "{\"a\": 1}",
                "true",
                "5"
            })
    void what_is_no_list_of_files_is_refused(String given) {
        assertThatThrownBy(() -> new Ids(3, 10).read(json(given))).hasMessage("phải là một danh sách mã");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "[", "{", "\"", "[\"a\""})
    void a_text_that_is_no_json_is_said_to_be_unreadable(String given) {
        assertThatThrownBy(() -> new Ids(3, 10).read(given)).hasMessageContaining("không đọc được nội dung JSON");
        assertThatThrownBy(() -> new Table(100).read(given)).hasMessageContaining("không đọc được nội dung JSON");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | true",
                "{\"Đoàn viên\": 10} | true",
                "{\"Đoàn viên\": -1.5} | true",
                "{\"Đoàn viên\": 1000000000000000} | true",
                "{\"Đoàn viên\": -1000000000000000} | true",
                "{\"Đoàn viên\": 1000000000000001} | false",
                "{\"Đoàn viên\": -1000000000000001} | false",
                "{\"Đoàn viên\": 1e15} | true",
                "{\"Đoàn viên\": 1e16} | false",
                "{\"Đoàn viên\": 1e400} | false",
                "{\"Đoàn viên\": -1e400} | false",
                "{\"Đoàn viên\": \"mười\"} | true",
                "[] | false",
                "5 | false",
                "true | false"
            })
    void figures_are_names_with_numbers_that_add_up(String given, boolean taken) throws WrongValue {
        Table table = new Table(20_000);

        if (taken) {
            assertThat(table.read(json(given))).isEqualTo(json(given));
            assertThat(table.read(given)).as("as text, as the engine sends it").isEqualTo(json(given));
        } else {
            assertThatThrownBy(() -> table.read(json(given))).isInstanceOf(WrongValue.class);
        }
    }

    @Test
    void a_table_is_no_longer_than_a_text_and_has_no_letter_that_no_table_keeps() {
        assertThatThrownBy(() -> new Table(20).read(Map.of("a".repeat(30), 1))).hasMessageContaining("dài quá 20");
        assertThatThrownBy(() -> new Table(200).read(Map.of("a\0b", 1))).hasMessage("có ký tự không được dùng");
        assertThatThrownBy(() -> new Table(200).read(Map.of("a", "b\0c"))).hasMessage("có ký tự không được dùng");
    }

    @ParameterizedTest
    @CsvSource({"true, true", "false, true", "\"true\", false", "1, false", "0, false", "null, false"})
    void yes_and_no_are_no_numbers_and_no_words(String given, boolean taken) throws WrongValue {
        if (taken) {
            assertThat(new Flag().read(json(given))).isEqualTo(Boolean.valueOf(given));
        } else {
            assertThatThrownBy(() -> new Flag().read(json(given))).hasMessageStartingWith("phải là có hoặc không");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"agree\"", "\"Nhất trí\"", "\"SILENT\"", "\"\"", "1", "true", "[\"AGREE\"]"})
    void an_answer_is_one_of_those_offered(String given) {
        Choice<Stance> choice = new Choice<>(List.of(Stance.AGREE, Stance.DISAGREE));

        assertThatThrownBy(() -> choice.read(json(given))).hasMessage("phải là một trong: AGREE, DISAGREE");
    }

    @Test
    void the_answers_that_are_offered_are_taken() throws WrongValue {
        Choice<Stance> choice = new Choice<>(List.of(Stance.AGREE, Stance.DISAGREE));

        assertThat(choice.read("AGREE")).isEqualTo(Stance.AGREE);
        assertThat(choice.read("DISAGREE")).isEqualTo(Stance.DISAGREE);
    }

    @ParameterizedTest
    @CsvSource({
        "false, a, true",
        "false, b, true",
        "false, c, false",
        "false, , false",
        "true, a, false",
        "true, b, false",
        "true, c, true",
        "true, , true"
    })
    void a_field_is_needed_by_what_another_one_says(boolean unless, String said, boolean needed) {
        Condition condition = new Condition("other", List.of("a", "b"), unless);
        Map<String, Object> fields = new HashMap<>();
        fields.put("other", said);

        assertThat(condition.holds(fields)).isEqualTo(needed);
        assertThat(condition.dependsOnAnother()).isTrue();
    }

    @Test
    void what_is_always_or_never_needed_asks_no_other_field() {
        assertThat(Condition.ALWAYS.holds(Map.of())).isTrue();
        assertThat(Condition.NEVER.holds(Map.of())).isFalse();
        assertThat(Condition.ALWAYS.dependsOnAnother()).isFalse();
        assertThat(Condition.NEVER.dependsOnAnother()).isFalse();
    }
}
