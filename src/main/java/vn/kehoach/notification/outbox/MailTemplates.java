package vn.kehoach.notification.outbox;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import vn.kehoach.notification.notice.NoticeItem;
import vn.kehoach.shared.VietnamTime;

/** Writes a mail as HTML and as plain text, from the templates in {@code templates/mail}. */
@Component
public class MailTemplates {

    private final SpringTemplateEngine html = engine(TemplateMode.HTML, ".html");
    private final SpringTemplateEngine text = engine(TemplateMode.TEXT, ".txt");
    private final MailSettings settings;

    MailTemplates(MailSettings settings) {
        this.settings = settings;
    }

    private static SpringTemplateEngine engine(TemplateMode mode, String suffix) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(MailTemplates.class.getClassLoader());
        resolver.setPrefix("templates/mail/");
        resolver.setSuffix(suffix);
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }

    /** The mail for those whose program shows pages. */
    public String html(QueuedMail mail) {
        return html.process("notice", values(mail));
    }

    /** The mail as letters alone. */
    public String text(QueuedMail mail) {
        return text.process("notice", values(mail));
    }

    private Context values(QueuedMail mail) {
        Context values = new Context(Locale.forLanguageTag("vi-VN"));
        Letter letter = mail.letter();
        values.setVariable("subject", letter.subject());
        values.setVariable("name", mail.to().name());
        values.setVariable("paragraphs", paragraphs(letter.body()));
        values.setVariable("items", letter.items().stream().map(this::line).toList());
        values.setVariable("link", absolute(letter.link()));
        values.setVariable("linkLabel", letter.linkLabel() == null ? "Mở trong Kehoach" : letter.linkLabel());
        values.setVariable("home", settings.absolute("/"));
        return values;
    }

    private static List<String> paragraphs(String text) {
        return Stream.of(text.split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    private Line line(NoticeItem item) {
        String due = item.dueAt() == null ? null : "hạn " + VietnamTime.words(item.dueAt());
        return new Line(item.text(), due, absolute(item.link()));
    }

    private String absolute(String path) {
        // A key is made when the mail leaves; whoever looks at the mail here does not see it.
        return path == null ? null : settings.absolute(path.replaceAll("\\{khoa:[^{}]*}", "…"));
    }

    /**
     * A line of the list as the templates show it.
     *
     * @param text what it says
     * @param due the deadline in words, null for none
     * @param link the absolute address, null for none
     */
    public record Line(String text, String due, String link) {}
}
