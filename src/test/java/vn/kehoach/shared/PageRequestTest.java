package vn.kehoach.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
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
    void a_page_beyond_the_end_is_the_last_page_and_never_a_negative_one() {
        Function<PageRequest, PageOf<Long>> list =
                page -> new PageOf<>(List.of(page.offset()), page.page(), page.size(), 101);

        assertThat(new PageRequest(Integer.MAX_VALUE, 50).orLast(list))
                .isEqualTo(new PageOf<>(List.of(100L), 2, 50, 101));
        assertThat(new PageRequest(2, 50).orLast(list).page()).isEqualTo(2);
        assertThat(new PageRequest(3, 50).orLast(list).page()).isEqualTo(2);
        assertThat(new PageRequest(7, 50)
                        .orLast(page -> new PageOf<>(List.of(), page.page(), page.size(), 0))
                        .page())
                .isZero();
    }

    @Test
    void a_page_keeps_its_place_when_its_items_are_shown_in_another_way() {
        PageOf<Integer> page = new PageOf<>(List.of(1, 2), 3, 2, 8);

        assertThat(page.map(Object::toString)).isEqualTo(new PageOf<>(List.of("1", "2"), 3, 2, 8));
    }
}
