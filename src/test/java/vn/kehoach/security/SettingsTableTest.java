package vn.kehoach.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

/** No setting without a test that it does something. */
class SettingsTableTest {

    private static final Path TABLE = Path.of("src/docs/settings.md");

    @Test
    void every_setting_of_the_delivery_has_a_line_with_a_test_that_exists() throws IOException {
        List<String> rows = NamedTests.rows(TABLE);

        NamedTests.assertThatEachNamesTestsThatExist(rows);
        Set<String> listed = new TreeSet<>(rows.stream()
                .map(row -> row.replaceAll("^\\| `([^`]+)`.*", "$1"))
                .toList());
        assertThat(listed).isEqualTo(ours());
    }

    private static Set<String> ours() throws IOException {
        Set<String> names = new TreeSet<>();
        for (PropertySource<?> source :
                new YamlPropertySourceLoader().load("delivery", new ClassPathResource("application.yaml"))) {
            names.addAll(List.of(((EnumerablePropertySource<?>) source).getPropertyNames()));
        }
        names.removeIf(name -> !name.startsWith("kehoach."));
        return names;
    }
}
