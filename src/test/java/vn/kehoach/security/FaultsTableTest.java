package vn.kehoach.security;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The table of faults says only what a test shows. */
class FaultsTableTest {

    @Test
    void every_fault_of_the_table_has_a_test_that_exists() throws IOException {
        NamedTests.assertThatEachNamesTestsThatExist(NamedTests.rows(Path.of("src/docs/faults.md")));
    }
}
