package vn.kehoach.security;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What stands in front of a known hole is said only where a test shows it. */
class AdvisoriesTest {

    @Test
    void every_known_hole_has_a_test_of_what_stands_in_front_of_it() throws IOException {
        NamedTests.assertThatEachNamesTestsThatExist(NamedTests.rows(Path.of("src/docs/advisories.md")));
    }
}
