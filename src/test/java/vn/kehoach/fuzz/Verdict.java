package vn.kehoach.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import java.util.regex.Pattern;

/** What no answer may be, whatever was asked. */
final class Verdict {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FAULT = 500;

    /** The inside of the program. Nothing that is sent contains such words, so none can be an echo. */
    private static final Pattern INSIDE = Pattern.compile(
            "\\bat vn\\.kehoach|java\\.lang\\.|java\\.util\\.|org\\.postgresql|org\\.springframework|org\\.hibernate"
                    + "|org\\.camunda|com\\.fasterxml|ENGINE-\\d|\\w+Exception\\b|\\w+Error\\b:|SQLSTATE");

    /** The engine names the kind of a refusal in this field. */
    private static final Pattern KIND = Pattern.compile("\"type\"\\s*:\\s*\"\\w+Exception\"");

    private static final Pattern UNESCAPED =
            Pattern.compile("<img src=x onerror=alert\\('" + Hostile.MARK + "|<script>alert\\('" + Hostile.MARK);

    private Verdict() {}

    /** What is wrong with it. */
    static Optional<String> on(Shot shot, Reply reply) {
        if (reply.status() >= FAULT) {
            return Optional.of("status " + reply.status());
        }
        return inside(shot, reply).or(() -> shape(shot, reply)).or(() -> access(shot, reply));
    }

    private static Optional<String> inside(Shot shot, Reply reply) {
        if (shot.path().startsWith("/camunda/app")
                || shot.path().contains("/attachments/")
                || shot.path().startsWith("/api/docs")) {
            return Optional.empty();
        }
        String text = KIND.matcher(reply.text()).replaceAll("");
        return reply.isGood() ? Optional.empty() : found(INSIDE, text).map(word -> "tells of the inside: " + word);
    }

    private static Optional<String> shape(Shot shot, Reply reply) {
        if (reply.isHtml() && UNESCAPED.matcher(reply.text()).find()) {
            return Optional.of("shows a script unescaped");
        }
        if (reply.isHtml() && !shot.isRaw() && shot.path().startsWith("/api/")) {
            return Optional.of("a page for a program");
        }
        if (reply.body().length > 0 && reply.type().isEmpty() && !shot.isRaw()) {
            return Optional.of("a body without a type");
        }
        return reply.isJson() && reply.body().length > 0 ? json(reply) : Optional.empty();
    }

    private static Optional<String> json(Reply reply) {
        try {
            JsonNode read = JSON.readTree(reply.body());
            return reply.isGood() && read.toString().contains("\\u0000")
                    ? Optional.of("gives back a NUL")
                    : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.of("no JSON, but says so");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Optional<String> access(Shot shot, Reply reply) {
        boolean closed = shot.path().matches("/(api|engine-rest)(/.*|\\?.*|$)");
        return closed && shot.person().isEmpty() && reply.isGood()
                ? Optional.of("answers a stranger")
                : Optional.empty();
    }

    private static Optional<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().findFirst().map(each -> each.group());
    }
}
