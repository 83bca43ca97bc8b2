package vn.kehoach.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The labels of one web app of the engine, by their key: the stock English ones and ours. */
public record WebAppLabels(String app, Map<String, String> english, Map<String, String> vietnamese) {

    private static final String APPS = "/META-INF/resources/webjars/camunda/app/";

    /** Those of tasklist, cockpit, admin or welcome. */
    public static WebAppLabels of(String app) {
        return new WebAppLabels(app, labels(app, "en"), labels(app, "vi"));
    }

    /** Everything in a text that looks like this, in the order of the alphabet. */
    static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    /** A file of a web app as its pages get it: ours before that of the engine. */
    static String file(String path) {
        return text(APPS + path);
    }

    static String text(String path) {
        try (InputStream file = WebAppLabels.class.getResourceAsStream(path)) {
            assertThat(file).as(path).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> labels(String app, String language) {
        Map<String, String> labels = new TreeMap<>();
        try {
            String json = file(app + "/locales/" + language + ".json").replace("\uFEFF", "");
            collect("", new ObjectMapper().readTree(json), labels);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return labels;
    }

    private static void collect(String key, JsonNode node, Map<String, String> labels) {
        if (node.isValueNode()) {
            labels.put(key, node.asText());
        }
        String prefix = key.isEmpty() ? "" : key + ".";
        node.fields().forEachRemaining(field -> collect(prefix + field.getKey(), field.getValue(), labels));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(prefix + i, node.get(i), labels);
        }
    }
}
