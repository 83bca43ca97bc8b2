package vn.kehoach.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a line of a plan is set in Word and PDF: by how it begins, as offices number their papers. */
class BlockTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I. MỤC ĐÍCH, YÊU CẦU | PART",
                "II/ NỘI DUNG | PART",
                "III) TỔ CHỨC THỰC HIỆN | PART",
                "IV - KINH PHÍ | PART",
                "XIV. PHỤ LỤC | PART",
                "**I. MỤC ĐÍCH** | PART",
                "PHẦN THỨ NHẤT | PART",
                "Phần thứ hai: Nội dung | PART",
                "1. Mục đích | SECTION",
                "1) Mục đích | SECTION",
                "1/ Mục đích | SECTION",
                "1.1. Cấp cơ sở | SECTION",
                "2.3.4. Tuyên truyền | SECTION",
                "**1. Mục đích** | SECTION",
                "12. Kinh phí: | SECTION",
                "1. Các đơn vị gửi báo cáo về Văn phòng. | PARAGRAPH",
                "1. Các đơn vị gửi báo cáo; | PARAGRAPH",
                "1. Các đơn vị, | PARAGRAPH",
                "2024 là năm bản lề | PARAGRAPH",
                "a) Cấp cơ sở | PARAGRAPH",
                "Điều 1. Ban hành | PARAGRAPH",
                "Vinh dự và trách nhiệm | PARAGRAPH",
                "Xuất bản kỷ yếu | PARAGRAPH",
                "- Gửi báo cáo | ITEM",
                "-Gửi báo cáo | ITEM",
                "+ Cấp cơ sở | ITEM",
                "• Cấp cơ sở | ITEM",
                "– Cấp cơ sở | ITEM",
                "* Ghi chú | ITEM",
                "**In đậm** | PARAGRAPH",
                "*In nghiêng* | ITEM",
                "  - Gửi báo cáo  | ITEM"
            })
    void a_line_is_set_as_it_begins(String line, Block.Kind kind) {
        assertThat(Block.of(line).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"80, SECTION", "90, SECTION", "91, PARAGRAPH", "200, PARAGRAPH"})
    void a_heading_has_few_words(int letters, Block.Kind kind) {
        assertThat(Block.of("1." + "a".repeat(letters)).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"'Đơn vị\tHạn', TABLE, 1", "'Đơn vị\tHạn\tGhi chú', TABLE, 1", "'Đơn vị Hạn', PARAGRAPH, 0"})
    void words_with_tabs_between_them_are_a_row_of_a_table(String line, Block.Kind kind, int rows) {
        Block block = Block.of(line);

        assertThat(block.kind()).isEqualTo(kind);
        assertThat(block.rows()).hasSize(rows);
        assertThat(block.spans().isEmpty()).isEqualTo(kind == Block.Kind.TABLE);
    }
}
