package vn.kehoach.shared;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which page is asked for. Bound from the query parameters {@code page} and {@code size}.
 *
 * @param page counted from 0, 0 where missing
 * @param size 1 to 500, 50 where missing
 */
public record PageRequest(@Nullable Integer page, @Nullable Integer size) {

    private static final int USUAL = 50;
    private static final int MOST = 500;

    /** Refuses pages that do not exist instead of guessing. */
    public PageRequest {
        page = page == null ? 0 : page;
        size = size == null ? USUAL : size;
        if (page < 0) {
            throw Refused.invalid("page", "Trang", "phải từ 0 trở lên");
        }
        if (size < 1 || size > MOST) {
            throw Refused.invalid("size", "Số dòng mỗi trang", "phải từ 1 đến " + MOST);
        }
    }

    /** This page, or the last one that is there: whoever goes beyond the end of a list on a screen sees its end. */
    public <T> PageOf<T> orLast(Function<PageRequest, PageOf<T>> list) {
        PageOf<T> found = list.apply(this);
        long last = Math.max(0, (found.total() - 1) / size);
        return page <= last ? found : list.apply(new PageRequest((int) last, size));
    }

    /** How many rows stand before this page. */
    public long offset() {
        return (long) page * size;
    }
}
