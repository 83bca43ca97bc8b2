package vn.kehoach.webapp;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.webapp.WebAppLabels.found;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A web app of the engine shows the raw key of a label that is missing, and breaks where a placeholder is. */
class WebAppLabelsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{.*?}}|\\{[^{}]*}|%[sd]");
    private static final Pattern TAG = Pattern.compile("</?(?:a|b|br|code|em|i|p|span|strong)\\b[^>]*>");
    private static final Pattern EDGES = Pattern.compile("^\\s+|\\s+$");

    /** The banner of the end of life, the plural "s" that Vietnamese has none of, and one that is empty in English too. */
    private static final Set<String> EMPTY = Set.of(
            "labels.BANNER_CE_EOL_TEXT",
            "labels.NO_TASK_FORM",
            "labels.PLGN_BATCH_S",
            "labels.PLGN_MIG_S",
            "labels.PLGN_MOD_DIALOG_S",
            "labels.PLGN_MOD_RESTART_DIALOG_S");

    /** What no language changes, with the reason. */
    private static final Map<String, String> SAME = Map.of(
            "CSV", "format of files",
            "JSON", "format of files",
            "null", "value of a variable, as people type it",
            "<null>", "value of a variable, as people type it",
            "<undefined>", "value of a variable that has none",
            "Optimize", "name of a product",
            "YYYY-MM-DDTHH:mm:ss", "pattern that is typed so");

    private static final Pattern SIGNS = Pattern.compile("[<>]=?");

    @ParameterizedTest
    @CsvSource({"tasklist, 480", "cockpit, 2500", "admin, 640", "welcome, 170"})
    void every_label_of_a_web_app_has_a_vietnamese_text_and_there_is_no_other(String app, int atLeast) {
        WebAppLabels labels = WebAppLabels.of(app);

        assertThat(labels.english()).hasSizeGreaterThan(atLeast);
        assertThat(labels.vietnamese().keySet()).isEqualTo(labels.english().keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void only_labels_that_people_never_see_are_empty(String app) {
        List<String> empty = WebAppLabels.of(app).vietnamese().entrySet().stream()
                .filter(label -> label.getValue().isBlank())
                .map(Map.Entry::getKey)
                .toList();

        assertThat(empty).isSubsetOf(EMPTY).contains("labels.BANNER_CE_EOL_TEXT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void names_numbers_links_and_the_spaces_around_stand_in_the_vietnamese_text_as_in_the_english_one(String app) {
        WebAppLabels labels = WebAppLabels.of(app);

        assertThat(labels.vietnamese()).allSatisfy((key, text) -> assertThat(EMPTY.contains(key)
                        || parts(text).equals(parts(labels.english().get(key))))
                .as(key + ": " + text)
                .isTrue());
    }

    private static List<List<String>> parts(String text) {
        return List.of(found(PLACEHOLDER, text), found(TAG, text), found(EDGES, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void nothing_is_left_in_english_but_what_no_language_changes(String app) {
        WebAppLabels labels = WebAppLabels.of(app);

        assertThat(labels.vietnamese().entrySet())
                .filteredOn(label -> label.getKey().startsWith("labels."))
                .filteredOn(label -> !label.getValue().isBlank()
                        && label.getValue().equals(labels.english().get(label.getKey())))
                .extracting(Map.Entry::getValue)
                .allMatch(text -> SAME.containsKey(text) || SIGNS.matcher(text).matches());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void vietnamese_letters_are_written_in_their_composed_form(String app) {
        assertThat(WebAppLabels.of(app).vietnamese().values())
                .allSatisfy(text -> assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                        .as(text)
                        .isTrue());
    }

    @Test
    void a_label_that_two_web_apps_share_reads_the_same_in_both() {
        WebAppLabels tasklist = WebAppLabels.of("tasklist");

        for (String app : List.of("cockpit", "admin", "welcome")) {
            WebAppLabels other = WebAppLabels.of(app);
            assertThat(other.vietnamese().entrySet())
                    .filteredOn(label -> !label.getValue().isBlank())
                    .filteredOn(label -> other.english()
                            .get(label.getKey())
                            .equals(tasklist.english().get(label.getKey())))
                    .hasSizeGreaterThan(50)
                    .allSatisfy(label -> assertThat(label.getValue())
                            .as(app + " " + label.getKey())
                            .isEqualTo(tasklist.vietnamese().get(label.getKey())));
        }
    }

    @Test
    void the_calendar_of_the_date_picker_is_where_the_script_looks_for_it() {
        String script = WebAppLabels.file("tasklist/scripts/vietnamese/calendar.js");
        List<String> imported = found(Pattern.compile("(?<=/)webjars/angular-i18n/[^']+"), script);

        assertThat(imported).hasSize(1);
        assertThat(WebAppLabels.text("/META-INF/resources/" + imported.get(0))).contains("\"id\": \"vi-vn\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tasklist/scripts/config.js",
                "tasklist/scripts/language/vi.js",
                "tasklist/scripts/language/en.js"
            })
    void every_script_that_a_web_app_loads_is_there(String list) {
        Pattern script = Pattern.compile("(?<=')(?:\\.\\./tasklist/)?scripts/[^']+");

        assertThat(found(script, WebAppLabels.file(list))).isNotEmpty().allSatisfy(name -> assertThat(
                        WebAppLabels.file("tasklist/" + name.replace("../tasklist/", "") + ".js"))
                .contains("export default"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void every_web_app_takes_its_language_from_the_setting_and_hides_the_banner_of_the_maker(String app) {
        assertThat(WebAppLabels.file(app + "/scripts/config.js"))
                .contains("language/chosen.js';")
                .contains("locales: language.locales");
        assertThat(WebAppLabels.file(app + "/styles/user-styles.css"))
                .matches(css -> css.contains("[cam-widget-header] .ce-eol-banner")
                        || css.contains("@import url('../../cockpit/styles/user-styles.css')"));
    }
}
