package vn.kehoach.plan.content.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnPartnerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Phối hợp với Liên đoàn Lao động Thành phố xây dựng báo cáo tổng kết | Liên đoàn Lao động Thành phố"
                        + " | Phối hợp xây dựng báo cáo tổng kết",
                "Chủ động phối hợp cùng Thành Đoàn, Sở Y tế tổ chức hội nghị | Thành Đoàn"
                        + " | Chủ động phối hợp với Sở Y tế tổ chức hội nghị",
                "Phối hợp với Sở Y tế và Thành Đoàn tổ chức hội nghị | Thành Đoàn"
                        + " | Phối hợp với Sở Y tế tổ chức hội nghị",
                "Phối hợp với Sở Y tế, Thành Đoàn và Sở Nội vụ tổ chức | Thành Đoàn"
                        + " | Phối hợp với Sở Y tế, Sở Nội vụ tổ chức",
                "Phối hợp với Thành Đoàn và chuẩn bị hội trường | Thành Đoàn | Phối hợp và chuẩn bị hội trường"
            })
    void a_body_is_not_told_to_work_together_with_itself(String what, String own, String said) {
        assertThat(OwnPartner.without(what, List.of(own))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Phối hợp với Thành Đoàn Thành phố xây dựng báo cáo | Thành Đoàn",
                "Phối hợp với Sở Y tế tổ chức Đại hội Thành Đoàn | Thành Đoàn",
                "Gửi báo cáo về Thành Đoàn | Thành Đoàn",
                "Phối hợp với Thành Đoàn xây dựng báo cáo | Liên đoàn Lao động Thành phố"
            })
    void what_names_another_body_or_names_it_otherwise_stays_as_it_is_written(String what, String own) {
        assertThat(OwnPartner.without(what, List.of(own))).isEqualTo(what);
    }

    @Test
    void whoever_owes_nothing_changes_nothing() {
        assertThat(OwnPartner.without("Phối hợp với Thành Đoàn xây dựng báo cáo", List.of("", " ")))
                .isEqualTo("Phối hợp với Thành Đoàn xây dựng báo cáo");
    }
}
