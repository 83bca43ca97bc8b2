package vn.kehoach.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.webapp.WebAppLabels;

/** What a web app of the engine shows where nobody translated: a raw key, or the English of a label. */
final class EnglishLabels {

    /** Every word of the page, also those inside fields and those that come with the mouse. */
    private static final String TEXTS =
            """
            [document.body.innerText,
             ...[...document.querySelectorAll('[placeholder], [title]')]
               .flatMap((each) => [each.placeholder, each.title])
               .filter(Boolean)].join('\\n')""";

    /** Names of the types that variables have in the engine and in its REST interface. */
    private static final Set<String> TYPES = Set.of(
            "Boolean", "Integer", "Short", "Long", "Double", "String", "Date", "Null", "Object", "File", "Bytes");

    private final Set<String> keys;
    private final Set<String> english;

    private EnglishLabels(Set<String> keys, Set<String> english) {
        this.keys = keys;
        this.english = english;
    }

    static EnglishLabels of(String app) {
        WebAppLabels labels = WebAppLabels.of(app);
        Set<String> keys = labels.english().keySet().stream()
                .map(key -> key.replace("labels.", ""))
                .filter(key -> key.contains("_"))
                .collect(Collectors.toSet());
        Set<String> english = labels.english().entrySet().stream()
                .filter(label -> !label.getValue().equals(labels.vietnamese().get(label.getKey())))
                .map(Map.Entry::getValue)
                .map(String::strip)
                .filter(label -> label.length() > 2 && !TYPES.contains(label))
                .collect(Collectors.toSet());
        return new EnglishLabels(keys, english);
    }

    /** Lines that are an English label, and words that are a key. */
    List<String> on(Page page) {
        String shown = (String) page.evaluate(TEXTS);
        return Stream.concat(
                        shown.lines().map(String::strip).filter(english::contains),
                        Stream.of(shown.split("\\s+")).filter(keys::contains))
                .distinct()
                .toList();
    }
}
