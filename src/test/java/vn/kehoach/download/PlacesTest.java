package vn.kehoach.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.kehoach.shared.Refused;

class PlacesTest {

    private final Places places = new Places(new DownloadSettings(2, 3));

    @Test
    void whoever_has_two_files_open_waits_for_one_to_end() {
        Places.Place first = places.take("an");
        places.take("an");

        assertThatThrownBy(() -> places.take("an")).isInstanceOf(Refused.class).hasMessageContaining("đang tải 2 tệp");
        first.close();
        first.close();

        assertThat(places.take("an")).isNotNull();
        assertThatThrownBy(() -> places.take("an")).isInstanceOf(Refused.class);
    }

    @Test
    void a_node_sends_only_so_many_files_at_once() {
        Places.Place one = places.take("an");
        places.take("binh");
        places.take("chi");

        IntStream.range(0, 5).forEach(n -> assertThatThrownBy(() -> places.take("dung"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Refused.Reason.TOO_MANY))
                .hasMessageContaining("quá nhiều người"));
        one.close();

        assertThat(places.take("dung")).isNotNull();
    }
}
