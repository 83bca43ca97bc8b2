package vn.kehoach.security;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The table of attacks says only what a test shows. */
class SecurityTableTest {

    @Test
    void every_attack_of_the_table_has_a_test_that_exists() throws IOException {
        NamedTests.assertThatEachNamesTestsThatExist(NamedTests.rows(Path.of("src/docs/security.md")));
    }
}
