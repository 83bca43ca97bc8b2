package vn.kehoach.notification.notice;

import java.util.Collection;
import java.util.List;

/** Takes what is to be said, in the caller's transaction; it leaves after the commit. */
public interface Outbox {

    /** Takes one notice; one whose key is known already is ignored. */
    default void put(Notice notice) {
        putAll(List.of(notice));
    }

    /** Takes many notices at once; those whose keys are known already are ignored. */
    void putAll(Collection<Notice> notices);
}
