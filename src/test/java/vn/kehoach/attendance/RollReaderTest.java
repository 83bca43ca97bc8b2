package vn.kehoach.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.shared.FieldError;
import vn.kehoach.shared.Refused;

class RollReaderTest {

    private static final Set<String> INVITED = Set.of("so-du-lich", "so-y-te");

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static List<Presence> read(String roll) {
        return new RollReader(INVITED).read(json(roll));
    }

    @Test
    void present_absent_and_substitute_are_read_unit_by_unit() {
        List<Presence> roll = read("{'units': [{'unit': 'so-du-lich', 'present': 2, 'substitute': ' Phó Bí thư '},"
                + "{'unit': 'so-y-te', 'present': 0, 'absentReason': 'Bận trực'}]}");

        assertThat(roll)
                .containsExactly(
                        new Presence("so-du-lich", 2, "Phó Bí thư", ""), new Presence("so-y-te", 0, "", "Bận trực"));
        assertThat(roll)
                .extracting(Presence::words)
                .containsExactly("Có mặt 2 người, đi thay: Phó Bí thư", "Vắng: Bận trực");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        {'unit': 'khong-co', 'present': 1}                                | units[0].unit
        {'present': 1}                                                    | units[0].unit
        {'unit': 7, 'present': 1}                                         | units[0].unit
        {'unit': 'so-y-te'}                                               | units[0].present
        {'unit': 'so-y-te', 'present': '2'}                               | units[0].present
        {'unit': 'so-y-te', 'present': 2.5}                               | units[0].present
        {'unit': 'so-y-te', 'present': -1}                                | units[0].present
        {'unit': 'so-y-te', 'present': 10001}                             | units[0].present
        {'unit': 'so-y-te', 'present': 0}                                 | units[0].absentReason
        {'unit': 'so-y-te', 'present': 1, 'absentReason': 'x'}            | units[0].absentReason
        {'unit': 'so-y-te', 'present': 1, 'substitute': ['x']}            | units[0].substitute
        {'unit': 'so-y-te', 'present': 0, 'absentReason': 'a\\u0000b'}    | units[0].absentReason
        {'unit': 'so-y-te', 'present': 1}, {'unit': 'so-y-te', 'present': 1} | units[1].unit
        7                                                                 | units[0].unit
        """)
    void a_line_that_cannot_be_taken_names_its_field(String lines, String field) {
        assertThatThrownBy(() -> read("{'units': [" + lines + "]}"))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                                refused.fields().stream().map(FieldError::field))
                        .contains(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "{'units': []}", "{'units': {}}", "{'units': 'x'}", "null"})
    void a_roll_without_units_is_refused(String roll) {
        assertThatThrownBy(() -> read(roll)).isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                        refused.fields().stream().map(FieldError::field))
                .containsExactly("units"));
    }
}
