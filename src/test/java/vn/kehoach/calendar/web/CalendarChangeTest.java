package vn.kehoach.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.calendar.web.CalendarChange.Row;
import vn.kehoach.shared.FieldError;
import vn.kehoach.shared.Refused;

class CalendarChangeTest {

    @Test
    void each_field_at_fault_is_named_with_its_row() {
        CalendarChange change = new CalendarChange(
                null,
                null,
                null,
                List.of(
                        new Row("2020-02-31", "HOLIDAY", "Lễ", "Quyết định"),
                        new Row("2021-01-01", "REST", " ", "Quyết định"),
                        new Row("2020-01-02", "WORKING_SWAP", "Làm bù", null),
                        new Row("2020-01-02", "HOLIDAY", "Lễ", "Quyết định")));

        Refused refused = catchThrowableOfType(Refused.class, () -> change.daysOf(2020));

        assertThat(refused.fields())
                .extracting(FieldError::field)
                .containsExactly(
                        "items[0].day",
                        "items[1].day",
                        "items[1].kind",
                        "items[1].name",
                        "items[2].kind",
                        "items[2].source",
                        "items[3].day");
        assertThat(refused)
                .hasMessageContaining("không phải ngày có thật")
                .hasMessageContaining("không thuộc năm 2020");
    }
}
