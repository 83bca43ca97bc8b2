package vn.kehoach.document.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Parts a long list where it may be parted. */
final class Groups {

    private static final int SIZE = 200;

    private Groups() {}

    /**
     * The same things in the same order, at least two hundred together but for the last.
     *
     * @param mayEnd whether a group may end with this one: no heading is parted from what it names
     */
    static <T> List<List<T>> of(List<T> all, Predicate<T> mayEnd) {
        List<List<T>> groups = new ArrayList<>();
        int from = 0;
        for (int to = SIZE; to < all.size(); to++) {
            if (to - from >= SIZE && mayEnd.test(all.get(to - 1))) {
                groups.add(all.subList(from, to));
                from = to;
            }
        }
        groups.add(all.subList(from, all.size()));
        return groups;
    }
}
