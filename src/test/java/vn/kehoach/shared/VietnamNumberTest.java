package vn.kehoach.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnamNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,5 | 1234.5",
                "1 234   | 1234",
                "12,5    | 12.5",
                "12.5    | 12.5",
                "1.234   | 1234",
                "-3      | -3",
                "−3      | -3",
                "0       | 0",
                "1.234.567.890 | 1234567890"
            })
    void a_number_is_read_as_an_office_writes_it(String typed, String number) {
        assertThat(VietnamNumber.read(typed)).contains(new BigDecimal(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "nhiều", "1,2,3", "1.23.456", "12,", ",5", "1e5", "5%", "0x10", "1.2345,6,7"})
    void what_is_no_number_is_none(String typed) {
        assertThat(VietnamNumber.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1000000000000000,true", "1000000000000000.1,false", "-1E15,true", "0.123456,true", "0.1234567,false"})
    void what_cannot_be_added_up_is_out_of_reach(String number, boolean within) {
        assertThat(VietnamNumber.isInReach(new BigDecimal(number))).isEqualTo(within);
    }
}
