package vn.kehoach.organisation.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.organisation.RegisterFixture;
import vn.kehoach.organisation.naming.Resolution;
import vn.kehoach.organisation.register.PersonView;
import vn.kehoach.organisation.register.UnitView;

class NamesInPlansTest {

    private static final RegisterFixture DEMO = RegisterFixture.demo();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        doan-khoi  | Ban Tổ chức                                   | ban-to-chuc-doan-khoi
        doan-khoi  | Ban Tuyên giáo                                | ban-tuyen-giao-doan-khoi
        doan-khoi  | Văn phòng Đoàn Khối                           | van-phong-doan-khoi
        doan-khoi  | VĂN PHÒNG ĐOÀN KHỐI                           | van-phong-doan-khoi
        doan-khoi  | Đoàn Khối Dân – Chính – Đảng Thành phố        | doan-khoi
        doan-khoi  | Thành Đoàn                                    | thanh-doan
        doan-khoi  | Cấp ủy cơ sở                                  | cap-uy-co-so
        doan-khoi  | Đoàn Sở Du lịch                               | so-du-lich
        doan-khoi  | so du lich                                    | so-du-lich
        doan-khoi  | Đoàn Sở Kế hoạch và Đầu tư Thành phố          | so-ke-hoach-va-dau-tu
        doan-khoi  | Đoàn Sở Kế hoạch và Đầu tư TP. HCM            | so-ke-hoach-va-dau-tu
        doan-khoi  | Đoàn Sở Lao động, Thương binh và Xã hội Thành phố | so-lao-dong-thuong-binh-va-xa-hoi
        doan-khoi  | Chi đoàn Quỹ Phát triển nhà ở                 | quy-phat-trien-nha-o
        doan-khoi  | Các Ban Đoàn Khối | ban-phong-trao-doan-khoi ban-to-chuc-doan-khoi ban-tuyen-giao-doan-khoi
        doan-khoi  | TĐ: TT, BCNLĐ, BTG, BTC, BKT, VP | ban-cong-nhan-lao-dong-thanh-doan ban-kiem-tra-thanh-doan ban-to-chuc-thanh-doan ban-tuyen-giao-doi-ngoai-thanh-doan van-phong-thanh-doan
        doan-khoi  | ĐUK: TT, BDV, BTG, BTC, VP | ban-dan-van-dang-uy-khoi ban-to-chuc-dang-uy-khoi ban-tuyen-giao-dang-uy-khoi van-phong-dang-uy-khoi
        doan-khoi  | Lưu: VP, BTC (H)                              | ban-to-chuc-doan-khoi van-phong-doan-khoi
        doan-khoi  | Thành Đoàn: Thường trực, Ban CNLĐ, Ban MT-ANQP-ĐBDC; Ban Thiếu nhi, Ban TGĐN | ban-cong-nhan-lao-dong-thanh-doan ban-mat-tran-thanh-doan ban-thieu-nhi-thanh-doan ban-tuyen-giao-doi-ngoai-thanh-doan
        doan-khoi  | - Đảng ủy Khối: Thường trực, Ban Dân vận,     | ban-dan-van-dang-uy-khoi
        doan-khoi  | Đoàn Sở LĐTBXH, Đoàn Sở Y tế, Đoàn Sở GTVT     | so-giao-thong-van-tai so-lao-dong-thuong-binh-va-xa-hoi so-y-te
        doan-khoi  | Đoàn Sở Du lịch và Đoàn Sở Kế hoạch và Đầu tư Thành phố | so-du-lich so-ke-hoach-va-dau-tu
        thanh-doan | Liên đoàn Lao động Thành phố                  | ldld
        thanh-doan | Ban Tổ chức, Ban Dân vận Thành ủy             | ban-dan-van-thanh-uy ban-to-chuc-thanh-uy
        thanh-doan | Trung ương Đoàn: Ban TNTH, BTNCN&ĐT, VP;      | ban-thanh-nien-cong-nhan-va-do-thi-trung-uong-doan ban-thanh-nien-truong-hoc-trung-uong-doan van-phong-trung-uong-doan
        thanh-doan | Tổng Liên đoàn Lao động Việt Nam              | tong-lien-doan
        thanh-doan | Thường trực Thành ủy, Ủy ban nhân dân Thành phố | uy-ban-nhan-dan-thanh-pho
        thanh-doan | Lưu (VT-LT).                                  | van-phong-thanh-doan
        ldld       | Lưu (VT-LT)                                   | van-phong-ldld
        tinh-doan  | Ban Tổ chức – Kiểm tra                        | ban-to-chuc-kiem-tra-tinh-doan
        tinh-doan  | Ban Tuyên giáo Tỉnh đoàn                      | ban-tuyen-giao-tinh-doan
        tinh-doan  | Văn phòng Tỉnh đoàn                           | van-phong-tinh-doan
        tinh-doan  | Huyện đoàn Dương Minh Châu                    | duong-minh-chau
        tinh-doan  | Thị đoàn Hòa Thành                            | hoa-thanh
        tinh-doan  | Thành đoàn thành phố Tây Ninh                 | tp-tay-ninh
        tinh-doan  | các huyện, thị, thành đoàn; đoàn trực thuộc   | duong-minh-chau hoa-thanh khoi-cac-co-quan-tinh tp-tay-ninh
        tinh-doan  | BTC, BDV, UBKT Tỉnh ủy                        | ban-dan-van-tinh-uy ban-to-chuc-tinh-uy uy-ban-kiem-tra-tinh-uy
        tinh-doan  | Lưu VP, BTCKT.                                | ban-to-chuc-kiem-tra-tinh-doan van-phong-tinh-doan
        """)
    void a_name_of_the_four_plans_means_these_units(String body, String name, String codes) {
        Resolution resolution = DEMO.organisation.resolve(name, body);

        assertThat(resolution.unknown()).isEmpty();
        assertThat(resolution.units())
                .extracting(UnitView::code)
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(codes.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        doan-khoi | Ban Thường vụ Thành Đoàn      | btv-thanhdoan thanhdoan-pbt
        doan-khoi | Thường trực Đảng ủy Khối      | tt-danguykhoi
        doan-khoi | Ban Chấp hành Đoàn Khối       | bithu phobithu vanphong ban-tochuc ban-tuyengiao ban-phongtrao
        doan-khoi | BCH ĐK                        | bithu phobithu vanphong ban-tochuc ban-tuyengiao ban-phongtrao
        doan-khoi | TĐ: TT                        | btv-thanhdoan thanhdoan-pbt
        tinh-doan | CBCC Tỉnh đoàn                | tinhdoan-bithu tinhdoan-btckt tinhdoan-bantuyengiao tinhdoan-vanphong
        """)
    void a_name_of_persons_means_people_with_accounts(String body, String name, String ids) {
        Resolution resolution = DEMO.organisation.resolve(name, body);

        assertThat(resolution.known()).isTrue();
        assertThat(resolution.people()).allMatch(PersonView::account);
        assertThat(resolution.people())
                .extracting(PersonView::id)
                .containsExactlyInAnyOrderElementsOf(List.of(ids.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cơ sở Đoàn trực thuộc Đoàn Khối",
                "Các cơ sở Đoàn trực thuộc Đoàn Khối",
                "Cơ sở Đoàn",
                "Mỗi cơ sở Đoàn",
                "Từng cơ sở Đoàn trực thuộc",
                "Tất cả các cơ sở Đoàn",
                "Toàn thể cơ sở Đoàn",
                "Những cơ sở Đoàn",
                "100% cơ sở Đoàn",
                "MỖI CƠ SỞ ĐOÀN",
                "CƠ SỞ ĐOÀN CÓ TÊN"
            })
    void the_units_of_the_body_are_twenty_eight_in_vietnamese_order(String name) {
        Resolution resolution = DEMO.organisation.resolve(name, "doan-khoi");

        assertThat(resolution.units()).hasSize(28).extracting(UnitView::parent).containsOnly("doan-khoi");
        assertThat(resolution.units().get(0).name()).startsWith("Chi đoàn Công viên");
        assertThat(resolution.units().get(27).name()).startsWith("Đoàn Viện Nghiên cứu");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        Đ/c Nguyễn Văn Bình, nguyên Bí thư Đoàn Khối        | Đ/c Nguyễn Văn Bình, nguyên Bí thư Đoàn Khối
        Ông Trần Văn Công, Phó Chủ tịch Hội Sao Hỏa         | Ông Trần Văn Công, Phó Chủ tịch Hội Sao Hỏa
        Đ/c Nguyễn Văn Bình, Đ/c Lê Thị Cúc                 | Đ/c Nguyễn Văn Bình;Đ/c Lê Thị Cúc
        Báo Sao Hỏa, Báo Sao Kim                            | Báo Sao Hỏa;Báo Sao Kim
        """)
    void what_a_person_is_or_was_belongs_to_the_name(String line, String unknown) {
        assertThat(DEMO.organisation.resolve(line, "doan-khoi").unknown()).containsExactly(unknown.split(";"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"- Lưu.", "Lưu", "Lưu:"})
    void a_copy_that_is_filed_with_nobody_names_nobody(String line) {
        Resolution resolution = DEMO.organisation.resolve(line, "doan-khoi");

        assertThat(resolution.unknown()).isEmpty();
        assertThat(resolution.units()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thành Đoàn: (để b/c)", "(để b/c)"})
    void a_line_without_any_name_is_named_itself(String line) {
        assertThat(DEMO.organisation.resolve(line, "doan-khoi").unknown()).containsExactly(line);
    }

    @Test
    void each_of_a_few_named_in_one_line_is_found_and_what_is_unknown_stays_unknown() {
        assertThat(DEMO.organisation
                        .resolve("Mỗi Ban Đoàn Khối và Đoàn Sở Du lịch", "doan-khoi")
                        .units())
                .hasSize(4);
        assertThat(DEMO.organisation
                        .resolve("Mỗi chi đoàn Sao Hỏa", "doan-khoi")
                        .unknown())
                .hasSize(1);
    }

    @Test
    void the_districts_and_thu_duc_are_known_together_and_in_other_words() {
        String wording = "Quận – Huyện Đoàn và Thành Đoàn Thành phố Thủ Đức";

        Resolution resolution = DEMO.organisation.resolve(wording, "doan-khoi");

        assertThat(resolution.unknown()).isEmpty();
        assertThat(resolution.units()).hasSize(6).extracting(UnitView::code).contains("tp-thu-duc", "quan-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đoàn và Công đoàn Thành phố Thủ Đức, các quận, huyện và khu vực Công nhân lao động",
                "Đoàn TNCS Hồ Chí Minh và Công đoàn của Thành phố Thủ Đức, các quận, huyện và khu vực Công nhân lao động trực thuộc Thành phố"
            })
    void youth_unions_and_trade_unions_are_meant_side_by_side(String name) {
        Resolution resolution = DEMO.organisation.resolve(name, "thanh-doan");

        assertThat(resolution.unknown()).isEmpty();
        assertThat(resolution.units()).hasSize(14).extracting(UnitView::parent).containsOnly("thanh-doan", "ldld");
    }

    @Test
    void what_a_body_owes_is_done_by_its_office() {
        assertThat(DEMO.organisation.deskOf("ldld")).isEqualTo("van-phong-ldld");
        assertThat(DEMO.organisation.deskOf("so-du-lich")).isEqualTo("so-du-lich");
        assertThat(DEMO.organisation.deskOf("van-phong-ldld")).isEqualTo("van-phong-ldld");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đoàn và Công đoàn Thành phố Thủ Đức, các quận, huyện và khu vực Công nhân lao động",
                "Cấp ủy Thành phố Thủ Đức, các quận, huyện và khu vực Công nhân lao động;",
                "LĐLĐ và Công đoàn cơ sở trực thuộc Thành phố;",
                "Thành Đoàn TP. Thủ Đức và các Quận, Huyện Đoàn, cơ sở Đoàn khu vực Công nhân lao động trực thuộc Thành Đoàn;"
            })
    void the_long_names_of_the_joint_plan_are_known(String name) {
        Resolution resolution = DEMO.organisation.resolve(name, "thanh-doan");

        assertThat(resolution.unknown()).isEmpty();
        assertThat(resolution.units()).hasSizeGreaterThan(2);
    }

    @Test
    void a_part_that_nobody_registered_is_named_and_the_rest_is_understood() {
        String list = "Đoàn Sở Du lịch, Đoàn Sở Ngoại giao, Ban Tổ chức và Ban Chế tạo";

        Resolution resolution = DEMO.organisation.resolve(list, "doan-khoi");

        assertThat(resolution.known()).isFalse();
        assertThat(resolution.unknown()).containsExactly("Đoàn Sở Ngoại giao", "Ban Chế tạo");
        assertThat(resolution.units()).extracting(UnitView::code).contains("so-du-lich", "ban-to-chuc-doan-khoi");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        doan-khoi | TĐ: TT, BXYZ                   | BXYZ
        doan-khoi | Hội Chữ thập đỏ: TT            | Hội Chữ thập đỏ
        doan-khoi | Ban Công nhân Lao động         | Ban Công nhân Lao động
        doan-khoi | Đoàn Sở Văn thư và Lưu trữ X   | Đoàn Sở Văn thư và Lưu trữ X
        doan-khoi | …                              | …
        doan-khoi | Đoàn                           | Đoàn
        ldld      | Lưu: BTC                       | BTC
        """)
    void a_name_is_never_guessed(String body, String name, String unknown) {
        Resolution resolution = DEMO.organisation.resolve(name, body);

        assertThat(resolution.known()).isFalse();
        assertThat(resolution.unknown()).containsExactly(unknown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        BCH ĐOÀN KHỐI DÂN - CHÍNH - ĐẢNG TP                | doan-khoi
        TM. BAN THƯỜNG VỤ ĐOÀN KHỐI                        | doan-khoi
        THÀNH ĐOÀN TP. HỒ CHÍ MINH                         | thanh-doan
        Thành Đoàn Thành phố Hồ Chí Minh                   | thanh-doan
        TM. BAN THƯỜNG VỤ THÀNH ĐOÀN                       | thanh-doan
        Liên đoàn Lao động Thành phố Hồ Chí Minh           | ldld
        TM. BTV LIÊN ĐOÀN LAO ĐỘNG THÀNH PHỐ               | ldld
        Ban Thường vụ Tỉnh đoàn                            | tinh-doan
        TM. BAN THƯỜNG VỤ TỈNH ĐOÀN                        | tinh-doan
        """)
    void the_issuer_at_the_head_of_a_plan_is_a_body(String issuer, String code) {
        assertThat(DEMO.organisation.bodyByName(issuer)).map(UnitView::code).contains(code);
    }

    @Test
    void nobody_issues_under_a_name_that_is_not_a_body() {
        assertThat(DEMO.organisation.bodyByName("BCH Đoàn Sở Du lịch")).isEmpty();
        assertThat(DEMO.organisation.bodyByName("")).isEmpty();
    }
}
