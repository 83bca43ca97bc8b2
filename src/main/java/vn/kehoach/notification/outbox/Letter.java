package vn.kehoach.notification.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import vn.kehoach.notification.notice.NoticeItem;

/**
 * What a mail says.
 *
 * @param items the work that it lists, empty for none
 * @param link where its button leads, null for none
 * @param linkLabel what the button says, null for the usual words
 */
public record Letter(String subject, String body, List<NoticeItem> items, String link, String linkLabel) {

    static final String COLUMNS = "o.subject, o.body, o.items, o.link, o.link_label";

    static Letter of(ResultSet row) throws SQLException {
        return new Letter(
                row.getString("subject"),
                row.getString("body"),
                ItemsJson.read(row.getString("items")),
                row.getString("link"),
                row.getString("link_label"));
    }

    Letter leadingTo(String path) {
        return new Letter(subject, body, items, path, linkLabel);
    }

    Letter without(Collection<String> done) {
        List<NoticeItem> left = items.stream()
                .filter(item -> item.ref() == null || !done.contains(item.ref()))
                .toList();
        return new Letter(subject, body, left, link, linkLabel);
    }
}
