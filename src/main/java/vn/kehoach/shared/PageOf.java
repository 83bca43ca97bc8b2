package vn.kehoach.shared;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list, as every list of the REST interface answers.
 *
 * @param page counted from 0
 * @param size how many items a page may hold
 * @param total how many items there are in all
 */
public record PageOf<T>(List<T> items, int page, int size, long total) {

    /** The same page with each item shown in another way. */
    public <R> PageOf<R> map(Function<T, R> shape) {
        return new PageOf<>(items.stream().map(shape).toList(), page, size, total);
    }
}
