package vn.kehoach.dossier.web.piece;

import java.util.List;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.PageRequest;

/**
 * Where a page of a list stands.
 *
 * @param page counted from 0
 * @param last the last page, counted from 0
 */
public record Pager(int page, int last, long total) {

    /** The links around that page. */
    public static Pager of(PageOf<?> found) {
        return of(found.page(), found.size(), found.total());
    }

    private static Pager of(int page, int size, long total) {
        return new Pager(page, (int) Math.max(0, (total - 1) / size), total);
    }

    /** One page of rows that are all at hand. */
    public static <T> PageOf<T> cut(List<T> rows, PageRequest page) {
        int from = (int) Math.min(page.offset(), rows.size());
        int to = Math.min(from + page.size(), rows.size());
        return new PageOf<>(rows.subList(from, to), page.page(), page.size(), rows.size());
    }
}
