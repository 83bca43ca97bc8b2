package vn.kehoach.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One address and nothing beside it: what somebody types must not become a second recipient or a header. */
class MailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "an@coso.example",
                "van.phong@so-du-lich.example",
                "an+kehoach@coso.example",
                "an_b@coso.example",
                "a@b.example",
                "an@mail.tp.coso.example",
                "123@coso.example",
                "đoàn@coso.example"
            })
    void this_can_be_an_address(String text) {
        assertThat(MailAddress.isOne(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "an",
                "an@",
                "@coso.example",
                "an@coso",
                "an@coso.",
                "an@.",
                "an coso@coso.example",
                " an@coso.example",
                "an@coso.example ",
                "an@coso.example, binh@coso.example",
                "an@coso.example;binh@coso.example",
                "an@coso.example,binh",
                "an@@coso.example",
                "an@co@so.example",
                "An <an@coso.example>",
                "<an@coso.example>",
                "\"an\"@coso.example",
                "an@coso.example\nBcc: binh@coso.example",
                "an@coso.example\r\nSubject: x",
                "an\t@coso.example",
                "an\0@coso.example",
                "mailto:an@coso.example",
                "an@coso:25.example"
            })
    void this_cannot(String text) {
        assertThat(MailAddress.isOne(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"240, true", "241, true", "242, false", "1000, false"})
    void an_address_has_at_most_254_letters(int before, boolean taken) {
        assertThat(MailAddress.isOne("a".repeat(before) + "@coso.example")).isEqualTo(taken);
    }
}
