package vn.kehoach.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServerPatchTest {

    @Test
    void a_server_behind_the_newest_patch_of_its_line_is_named_with_that_patch() {
        assertThat(ServerPatch.of(160_015).advice())
                .hasValueSatisfying(advice -> assertThat(advice).contains("PostgreSQL 16.15", "16.16"));
    }

    @Test
    void the_newest_patch_and_whatever_is_newer_than_we_know_is_left_alone() {
        assertThat(ServerPatch.of(160_016).advice()).isEmpty();
        assertThat(ServerPatch.of(160_017).advice()).isEmpty();
        assertThat(ServerPatch.of(190_000).advice()).isEmpty();
    }

    @Test
    void a_line_that_gets_no_patches_any_more_is_named() {
        assertThat(ServerPatch.of(140_023).advice())
                .hasValueSatisfying(advice -> assertThat(advice).contains("PostgreSQL 14.23", "không còn được vá lỗi"));
    }
}
