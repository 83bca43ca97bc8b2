package vn.kehoach.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README says of the demo is what the demo has. */
class ReadmeTest {

    private static final Path DEMO = Path.of("src/main/resources/organisation/demo.yaml");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.en.md"})
    void everybody_who_can_log_in_to_the_demo_is_in_the_list_of_users(String readme) throws IOException {
        String text = Files.readString(Path.of(readme));
        JsonNode people = new YAMLMapper().readTree(DEMO.toFile()).path("people");

        assertThat(StreamSupport.stream(people.spliterator(), false)
                        .filter(person -> person.path("account").asBoolean())
                        .map(person -> person.path("id").asText()))
                .hasSizeGreaterThan(60)
                .allSatisfy(user -> assertThat(text).contains("`" + user + "`"));
    }
}
