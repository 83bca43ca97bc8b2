package vn.kehoach.notification.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;
import org.springframework.web.util.HtmlUtils;
import vn.kehoach.notification.notice.NoticeItem;

/** What people type goes out letter by letter: no mail takes it for an expression of its template. */
class MailIsNoTemplateTest {

    private final MailTemplates templates = new MailTemplates(new MailSettings(
            URI.create("https://kehoach.example"), new MailSettings.Mail("", 2, DataSize.ofMegabytes(5))));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${7*7}",
                "__${7*7}__",
                "*{7*7}",
                "[[${7*7}]]",
                "[(${7*7})]",
                "#{7*7}",
                "~{::x}",
                "[# th:text=\"${7*7}\"/]"
            })
    void words_that_look_like_an_expression_are_sent_as_they_are(String words) {
        QueuedMail mail = new QueuedMail(
                1,
                "<1@kehoach.example>",
                new MailAddress("Chị " + words, "a@coso.example"),
                new Letter(
                        "Kế hoạch " + words,
                        "Kế hoạch " + words + " đã phát hành.",
                        List.of(new NoticeItem("1", "làm " + words, Instant.parse("2020-02-25T10:00:00Z"), "/viec/1")),
                        "/viec/1",
                        "Mở " + words),
                null,
                Optional.empty(),
                0,
                null,
                UUID.randomUUID());

        String html = HtmlUtils.htmlUnescape(templates.html(mail));

        assertThat(templates.text(mail)).contains("Chị " + words, "Kế hoạch " + words, "làm " + words);
        assertThat(html).contains("Chị " + words, "Kế hoạch " + words, "làm " + words, "Mở " + words);
    }
}
