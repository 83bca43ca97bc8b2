package vn.kehoach.notification.notice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/**
 * The template of one kind of mail: subject and button each on a line, then the text. They are taken apart before anything
 * is put in, so that no fact can pass for a line of the head.
 */
record MailWords(String kind, String subject, String button, String text, Set<String> facts) {

    private static final Pattern FILE =
            Pattern.compile("Tiêu đề: (?<subject>[^\\n]+)\\nNút: (?<button>[^\\n]+)\\n\\n(?<text>.+)", Pattern.DOTALL);
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^}]*)}");
    private static final Pattern NAME = Pattern.compile("\\b[a-z]\\w*\\b");
    private static final Set<String> OPERATORS = Set.of("and", "or", "not");
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private static final Map<String, MailWords> READ = new ConcurrentHashMap<>();
    private static final SpringTemplateEngine ENGINE = engine();

    private static SpringTemplateEngine engine() {
        StringTemplateResolver resolver = new StringTemplateResolver();
        resolver.setTemplateMode(TemplateMode.TEXT);
        resolver.setCacheable(true);
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }

    /** Those of that kind. */
    static MailWords of(String kind) {
        return READ.computeIfAbsent(kind, MailWords::read);
    }

    private static MailWords read(String kind) {
        try {
            return parse(
                    kind,
                    new ClassPathResource("templates/mail/kinds/" + kind + ".txt")
                            .getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MailWords parse(String kind, String file) {
        Matcher parts = FILE.matcher(file.replace("\r\n", "\n").strip());
        if (!parts.matches()) {
            throw new IllegalStateException("Mail " + kind + " needs a line “Tiêu đề: …”, a line “Nút: …” and a text");
        }
        return new MailWords(kind, parts.group("subject"), parts.group("button"), parts.group("text"), factsIn(file));
    }

    private static Set<String> factsIn(String file) {
        return EXPRESSION
                .matcher(file)
                .results()
                .flatMap(expression -> NAME.matcher(expression.group(1).replaceAll("'[^']*'", ""))
                        .results())
                .map(name -> name.group())
                .filter(name -> !OPERATORS.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    MailText with(Map<String, ?> given) {
        if (!given.keySet().equals(facts)) {
            throw new IllegalArgumentException("Mail " + kind + " speaks of " + facts + ", not of " + given.keySet());
        }
        Context values = new Context(VIETNAMESE, Map.copyOf(given));
        return new MailText(
                ENGINE.process(subject, values), ENGINE.process(text, values), ENGINE.process(button, values));
    }
}
