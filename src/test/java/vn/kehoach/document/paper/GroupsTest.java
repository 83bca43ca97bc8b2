package vn.kehoach.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A long paper is set in groups; a short one is set as it always was, and no heading is left behind. */
class GroupsTest {

    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    @Test
    void a_short_list_is_one_group_and_an_empty_one_too() {
        assertThat(Groups.of(numbers(200), any -> true)).containsExactly(numbers(200));
        assertThat(Groups.of(List.of(), any -> true)).containsExactly(List.of());
    }

    @Test
    void a_long_list_is_several_groups_in_its_order() {
        List<List<Integer>> groups = Groups.of(numbers(950), any -> true);

        assertThat(groups).hasSize(5).allMatch(group -> group.size() <= 200);
        assertThat(groups.stream().flatMap(List::stream)).containsExactlyElementsOf(numbers(950));
    }

    @Test
    void no_group_ends_with_what_belongs_to_the_next() {
        List<List<Integer>> groups = Groups.of(numbers(950), number -> number % 7 == 0);

        assertThat(groups.subList(0, groups.size() - 1)).allMatch(group -> group.get(group.size() - 1) % 7 == 0);
        assertThat(groups.stream().flatMap(List::stream)).containsExactlyElementsOf(numbers(950));
    }
}
