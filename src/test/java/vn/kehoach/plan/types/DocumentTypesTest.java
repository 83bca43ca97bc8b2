package vn.kehoach.plan.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;

/** Which types of documents there are, how they are written and called, and which register numbers them. */
class DocumentTypesTest {

    private final DocumentTypes types = DocumentTypes.known();

    private static DocumentTypes read(String yaml) {
        return DocumentTypes.read(new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource({"KH, KH", "KHPH, KHPH", "KHLT, KHLT", "KH-LT, KHLT", "CTPH, CTrPH", "HD, HD", "' KH ', KH"})
    void each_type_has_its_register_however_an_office_spells_it(String written, String register) {
        assertThat(types.find(written)).isPresent();
        assertThat(types.register(written)).isEqualTo(register);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kh", "KHX", "LOAI-1", "KH/ĐTN", "KẾ HOẠCH"})
    void what_is_no_type_is_none(String written) {
        assertThat(types.find(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "KẾ HOẠCH, KH",
        "KẾ HOẠCH PHỐI HỢP, KHPH",
        "Kế hoạch liên tịch năm 2026, KHLT",
        "CHƯƠNG TRÌNH CÔNG TÁC, CTr",
        "HƯỚNG DẪN, HD",
        "PHƯƠNG ÁN, PA"
    })
    void the_longest_name_with_which_the_words_begin_tells_the_type(String words, String code) {
        assertThat(types.calledIn(words)).map(DocumentType::code).hasValue(code);
    }

    @Test
    void words_that_only_begin_like_a_name_tell_nothing() {
        assertThat(types.calledIn("KẾ HOẠCHH")).isEmpty();
        assertThat(types.calledIn("")).isEmpty();
    }

    @Test
    void guidance_has_a_register_of_its_own_and_may_only_explain() {
        DocumentType guidance = types.get("HD");

        assertThat(guidance.register()).isEqualTo("HD");
        assertThat(guidance.givesWork()).isEqualTo(GivesWork.SOMETIMES);
        assertThat(types.numberedIn("HD")).containsExactly("HD");
    }

    @Test
    void two_types_may_be_numbered_by_one_register() {
        DocumentTypes shared = read(
                """
                - {code: KH, name: kế hoạch, givesWork: ALWAYS}
                - {code: KHLT, name: kế hoạch liên tịch, givesWork: ALWAYS, joint: true, register: KH, alsoWritten: [KH-LT]}
                """);

        assertThat(shared.register("KH-LT")).isEqualTo("KH");
        assertThat(shared.numberedIn("KH")).containsExactly("KH", "KHLT", "KH-LT");
    }

    @Test
    void one_spelling_of_two_types_is_a_mistake_of_the_list() {
        assertThatThrownBy(
                        () -> read(
                                """
                        - {code: CT, name: chỉ thị, givesWork: NEVER}
                        - {code: CTr, name: chương trình, givesWork: ALWAYS, alsoWritten: [CT]}
                        """))
                .hasMessageContaining("CT");
    }

    @Test
    void a_refusal_names_what_was_written_and_what_there_is() {
        String message = types.unknown("number.type", "K".repeat(500)).message();

        assertThat(message)
                .startsWith("“" + "K".repeat(20) + "…” không có trong danh mục loại văn bản")
                .contains("chọn một trong: KH, KHPH, KHLT, ");
    }
}
