package vn.kehoach.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.process.taskcontract.FormField;
import vn.kehoach.process.taskcontract.TaskForms;

/** The forms beside the models: each task has one, it sends the fields of its task, and it can be read by its users. */
class FormsTest {

    private static final Path FORMS = Path.of("forms");
    private static final Path SCRIPTS =
            Path.of("src/main/resources/META-INF/resources/webjars/camunda/app/tasklist/scripts/kehoach");

    /** Fields of contract.md; anything else would be refused when the form is sent. */
    private static final Map<String, Set<String>> FIELDS = Map.ofEntries(
            Map.entry("draft-plan", Set.of("planReady")),
            Map.entry("revise-plan", Set.of("nextStep")),
            Map.entry("close-plan", Set.of("conclusion", "reason", "beforeEvent")),
            Map.entry("give-opinion", Set.of("opinion", "comments", "version")),
            Map.entry("sign-document", Set.of("decision", "reason", "version")),
            Map.entry("consolidate-report", Set.of("ready")),
            Map.entry("finalise-report", Set.of("ready")),
            Map.entry("submit-final-report", Set.of("ready")),
            Map.entry(
                    "submit-report",
                    Set.of("summary", "nothingToReport", "figures", "sections", "attachmentIds", "opinionCount")),
            Map.entry("review-report", Set.of("decision", "reason", "newDueAt")),
            Map.entry("decide-extension", Set.of("decision", "newDueAt", "reason")),
            Map.entry("perform-duty", Set.of("result", "progress", "done", "count", "attachmentIds")),
            Map.entry("accept-duty", Set.of("decision", "reason", "newDueAt")));

    private static final Set<String> WITHOUT_END = Set.of("input", "br", "hr", "img");
    private static final Pattern TAG =
            Pattern.compile("<(/?)([a-zA-Z][\\w-]*)((?:\\s+[\\w-]+(?:\\s*=\\s*\"[^\"]*\")?)*)\\s*(/?)>");
    private static final Pattern SENT = Pattern.compile("kh-send=\"\\{([^}]*)}\"");
    private static final Pattern SHOWN = Pattern.compile("kh-field=\"(\\w+)\"|declared=\"kh\\.fields\\.(\\w+)\"");
    private static final Pattern KEY = Pattern.compile("(?:^|,)\\s*(\\w+):");
    private static final Pattern VIETNAMESE = Pattern.compile("[^\\x00-\\x7F]");

    static Stream<String> forms() {
        return FIELDS.keySet().stream().sorted();
    }

    @Test
    void every_form_that_a_model_names_is_there_and_no_other() throws IOException {
        Set<String> named = new TreeSet<>();
        Pattern key = Pattern.compile("embedded:deployment:forms/([\\w-]+)\\.html");

        for (Path model : list(Path.of("bpmn"), ".bpmn")) {
            key.matcher(read(model)).results().forEach(found -> named.add(found.group(1)));
        }

        assertThat(named).isEqualTo(new TreeSet<>(FIELDS.keySet()));
        assertThat(list(FORMS, ".html")).map(FormsTest::nameOf).containsExactlyInAnyOrderElementsOf(named);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_form_sends_the_fields_of_its_task_and_no_other(String form) {
        String html = formText(form);

        List<String> sent =
                SENT.matcher(html).results().map(each -> each.group(1)).toList();

        assertThat(sent).hasSize(1);
        assertThat(KEY.matcher(sent.get(0)).results().map(each -> each.group(1)))
                .containsExactlyInAnyOrderElementsOf(FIELDS.get(form));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_field_that_is_sent_can_be_filled_in(String form) {
        String html = formText(form);

        assertThat(FIELDS.get(form)).allSatisfy(field -> assertThat(html)
                .containsAnyOf("model=\"v." + field + "\"", "ids=\"v." + field + "\""));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_form_is_one_form_element_whose_elements_all_end(String form) {
        String html = formText(form);
        Deque<String> open = new ArrayDeque<>();

        for (MatchResult tag : TAG.matcher(html).results().toList()) {
            String name = tag.group(2);
            if (!tag.group(1).isEmpty()) {
                assertThat(open.pop()).isEqualTo(name);
            } else if (!WITHOUT_END.contains(name) && tag.group(4).isEmpty()) {
                open.push(name);
            }
        }

        assertThat(open).isEmpty();
        assertThat(html.split("<form ", -1)).hasSize(2);
        assertThat(TAG.matcher(html).replaceAll("")).as("no stray bracket").doesNotContain("<", "</");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_form_shows_every_field_of_its_contract_and_no_other(String form) {
        String html = formText(form);

        assertThat(contract(form)).extracting(FormField::name).containsExactlyInAnyOrderElementsOf(FIELDS.get(form));
        assertThat(SHOWN.matcher(html).results().map(each -> each.group(1) == null ? each.group(2) : each.group(1)))
                .containsExactlyInAnyOrderElementsOf(FIELDS.get(form));
    }

    /** A field names itself only; what its contract says of it comes with the task. */
    @ParameterizedTest
    @MethodSource("forms")
    void a_form_repeats_no_label_no_answer_and_no_limit_of_its_contract(String form) {
        assertThat(formText(form))
                .doesNotContainPattern(
                        "\\s(label|options|min|max|step|minlength|maxlength|pattern|required|ng-required)[=\\s>]")
                .doesNotContainPattern("ng-(min|max|pattern|minlength|maxlength)=");
    }

    /** Which answer makes a field necessary is known to the contract; another answer may still open an optional one. */
    @ParameterizedTest
    @MethodSource("forms")
    void a_form_decides_nowhere_itself_when_a_field_is_required(String form) {
        String html = formText(form);

        assertThat(contract(form))
                .filteredOn(field -> field.requiredWhen().isPresent())
                .allSatisfy(field -> assertThat(html)
                        .doesNotContainPattern(field.name() + ": v\\.\\w+ ===")
                        .doesNotContainPattern("ng-(show|if)=\"v\\.[^\"]*\">\\s*<[^>]*\\b" + field.name() + "\\b"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_form_speaks_vietnamese_and_every_field_has_a_label(String form) {
        List<String> hints = Pattern.compile("\\shint=\"([^\"]+)\"")
                .matcher(formText(form))
                .results()
                .map(each -> each.group(1))
                .toList();

        assertThat(contract(form)).extracting(FormField::label).allSatisfy(label -> assertThat(label)
                .containsPattern(VIETNAMESE));
        assertThat(hints).allSatisfy(hint -> assertThat(hint).containsPattern(VIETNAMESE));
    }

    private static List<FormField> contract(String form) {
        String name = Pattern.compile("-(\\w)").matcher(form).replaceAll(found -> found.group(1)
                .toUpperCase());
        return TaskForms.of("userTask_" + name);
    }

    @Test
    void nothing_is_fetched_from_elsewhere_and_no_typed_text_becomes_markup() throws IOException {
        List<Path> files = Stream.concat(list(FORMS, "").stream(), list(SCRIPTS, "").stream())
                .toList();

        assertThat(files).isNotEmpty().allSatisfy(file -> assertThat(read(file))
                .doesNotContainPattern("https?://|[\"'(]//")
                .doesNotContain(
                        "ng-bind-html", "innerHTML", "trustAsHtml", "cam-script", "<script", " eval(", "new Function"));
    }

    private static String formText(String form) {
        return read(FORMS.resolve(form + ".html"));
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString().replace(".html", "");
    }

    private static List<Path> list(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
