package vn.kehoach.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnchorTest {

    private static final String HASH = "ab".repeat(32);
    private static final Instant AT = Instant.parse("2031-01-01T00:00:00Z");

    @Test
    void a_line_cut_short_by_a_fall_of_the_machine_hides_neither_the_one_before_nor_the_next(@TempDir Path folder)
            throws IOException {
        Path path = folder.resolve("deep/anchors.txt");
        AnchorFile file = new AnchorFile(path);
        file.append(new ChainHead(1, HASH), AT);
        Files.writeString(path, Files.readString(path) + "2 abab");

        file.append(new ChainHead(3, HASH), AT);

        try (var lines = file.lines()) {
            assertThat(lines.map(Anchor::read).flatMap(java.util.Optional::stream))
                    .extracting(Anchor::seq)
                    .containsExactly(1L, 3L);
        }
    }

    @Test
    void a_row_that_is_gone_and_one_with_another_hash_are_named() {
        Anchor anchor = new Anchor(7, HASH, AT.toString());

        assertThat(anchor.against(HASH)).isEmpty();
        assertThat(anchor.against(null))
                .hasValueSatisfying(broken -> assertThat(broken.reason()).contains("đuôi bị cắt", "dòng 7"));
        assertThat(anchor.against("cd".repeat(32)))
                .hasValueSatisfying(broken -> assertThat(broken.reason()).contains("ghi lại"));
    }
}
