package vn.kehoach.testing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.notification.notice.MailKind;
import vn.kehoach.notification.notice.Notice;
import vn.kehoach.notification.notice.Outbox;

/** What was said to people, in memory; what is said under a key that is known is said no second time. */
public final class SentNotices implements Outbox {

    private final Map<String, Notice> byKey = new LinkedHashMap<>();

    @Override
    public void putAll(Collection<Notice> notices) {
        notices.forEach(notice -> byKey.putIfAbsent(notice.key(), notice));
    }

    /** All of it. */
    public List<Notice> all() {
        return List.copyOf(byKey.values());
    }

    /** What was said about that. */
    public List<Notice> about(MailKind kind) {
        return byKey.values().stream().filter(notice -> notice.kind() == kind).toList();
    }

    /** Who was told about that, by their ids. */
    public List<String> toldOf(MailKind kind) {
        return about(kind).stream().map(notice -> notice.to().id()).toList();
    }

    /** The one thing that was said to that person about that. */
    public Notice the(MailKind kind, String person) {
        List<Notice> found = about(kind).stream()
                .filter(notice -> notice.to().id().equals(person))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(person + " was told " + found.size() + " times of " + kind + ": " + all());
        }
        return found.get(0);
    }

    /** From now on only what is said next counts. */
    public void forget() {
        byKey.clear();
    }
}
