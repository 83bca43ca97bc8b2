package vn.kehoach.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageRequestTest {

    @Test
    void the_first_page_of_fifty_is_the_usual() {
        PageRequest usual = new PageRequest(null, null);

        assertThat(usual.page()).isZero();
        assertThat(usual.size()).isEqualTo(50);
        assertThat(usual.offset()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"-1, 50, Trang", "0, 0, Số dòng mỗi trang", "0, 501, Số dòng mỗi trang", "0, -5, Số dòng mỗi trang"})
    void a_page_that_does_not_exist_is_refused_by_name(int page, int size, String label) {
        assertThatThrownBy(() -> new PageRequest(page, size))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(label);
    }

    @Test
    void the_largest_page_far_down_the_list_is_found() {
        PageRequest far = new PageRequest(Integer.MAX_VALUE, 500);

        assertThat(far.offset()).isEqualTo(Integer.MAX_VALUE * 500L);
    }

    @Test
    void a_page_keeps_its_place_when_its_items_are_shown_in_another_way() {
        PageOf<Integer> page = new PageOf<>(List.of(1, 2), 3, 2, 8);

        assertThat(page.map(Object::toString)).isEqualTo(new PageOf<>(List.of("1", "2"), 3, 2, 8));
    }
}
