package vn.kehoach.plan.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.shared.Refused;

/** What a person writes into a line of a register, and what a register is called. */
class LineWordsTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\n\t", "\0", "\u200B", "\u202E \u2066"})
    void a_line_without_words_that_anybody_sees_is_refused(String typed) {
        assertThatThrownBy(() -> LineWords.needed("purpose", "Giữ cho việc gì", typed))
                .hasMessage("Giữ cho việc gì: phải ghi");
        assertThat(LineWords.optional("recipients", "Nơi nhận", typed)).isEmpty();
    }

    @Test
    void words_are_kept_composed_without_what_nobody_sees_and_without_space_around() {
        String typed = "  Hội nghị\u200B tổng ke\u0302\u0301t\0  ";

        assertThat(LineWords.needed("purpose", "Giữ cho việc gì", typed)).isEqualTo("Hội nghị tổng kết");
    }

    @ParameterizedTest
    @CsvSource({"1, true", "1999, true", "2000, true", "2001, false", "5000, false"})
    void two_thousand_letters_are_the_most(int length, boolean taken) {
        String typed = "đ".repeat(length);

        if (taken) {
            assertThat(LineWords.needed("reason", "Lý do", typed)).hasSize(length);
        } else {
            assertThatThrownBy(() -> LineWords.needed("reason", "Lý do", typed))
                    .isInstanceOf(Refused.class)
                    .hasMessage("Lý do: dài nhất 2000 ký tự");
        }
    }

    @Test
    void space_around_does_not_count_towards_the_length() {
        assertThat(LineWords.needed("reason", "Lý do", " ".repeat(500) + "đ".repeat(2000) + "\n"))
                .hasSize(2000);
    }

    @ParameterizedTest
    @CsvSource({"'', Bí thư, Trích yếu", "Về việc cử cán bộ, ' ', Người ký"})
    void a_paper_document_has_a_subject_and_a_signer(String title, String signer, String missing) {
        PaperDocument paper = new PaperDocument(Optional.empty(), LocalDate.of(2024, 3, 5), title, signer, "Như trên");

        assertThatThrownBy(() -> LineWords.checked(paper)).hasMessage(missing + ": phải ghi");
    }

    @Test
    void a_paper_document_needs_no_recipients_and_keeps_number_and_day() {
        PaperDocument paper = LineWords.checked(
                new PaperDocument(Optional.of(12), LocalDate.of(2024, 3, 5), " Cử cán bộ ", " Lê An ", null));

        assertThat(paper.title()).isEqualTo("Cử cán bộ");
        assertThat(paper.signer()).isEqualTo("Lê An");
        assertThat(paper.recipients()).isEmpty();
        assertThat(paper.number()).contains(12);
        assertThat(paper.rest().day()).contains(LocalDate.of(2024, 3, 5));
    }

    @ParameterizedTest
    @CsvSource({
        "doan-khoi/2019/KH, doan-khoi, 2019, KH",
        "thanh-doan/2024/KHPH, thanh-doan, 2024, KHPH",
        "doan-khoi/2024/BC/NB, doan-khoi, 2024, BC/NB"
    })
    void a_register_is_found_by_its_name(String name, String body, int year, String type) {
        RegisterKey key = new RegisterKey(body, year, type);

        assertThat(key.name()).isEqualTo(name);
        assertThat(RegisterKey.named(name)).contains(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "doan-khoi",
                "doan-khoi/2019",
                "doan-khoi/19/KH",
                "doan-khoi/20191/KH",
                "/2019/KH",
                "doan-khoi/2019/"
            })
    void what_names_no_register_is_none(String name) {
        assertThat(RegisterKey.named(name)).isEmpty();
    }
}
