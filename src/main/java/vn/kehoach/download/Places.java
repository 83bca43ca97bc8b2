package vn.kehoach.download;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import vn.kehoach.shared.PerPerson;
import vn.kehoach.shared.Refused;

/** How many files are on their way at once, to one person and to all on this node; each holds a portion in memory. */
@Component
class Places {

    private final DownloadSettings settings;
    private final PerPerson persons;
    private final AtomicInteger all = new AtomicInteger();

    Places(DownloadSettings settings) {
        this.settings = settings;
        this.persons = new PerPerson(
                settings.ofOnePerson(),
                "Đồng chí đang tải " + settings.ofOnePerson() + " tệp cùng lúc; đợi một tệp tải xong rồi tải tiếp");
    }

    /** Is given back once, however often it is closed. */
    interface Place extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * Takes a place.
     *
     * @throws Refused where that person, or all together, have as many open as may be
     */
    Place take(String person) {
        persons.enter(person);
        if (all.incrementAndGet() > settings.atOnce()) {
            all.decrementAndGet();
            persons.leave(person);
            throw new Refused(Refused.Reason.TOO_MANY, "Đang có quá nhiều người tải tệp; hãy thử lại sau ít giây");
        }
        AtomicBoolean held = new AtomicBoolean(true);
        return () -> {
            if (held.getAndSet(false)) {
                all.decrementAndGet();
                persons.leave(person);
            }
        };
    }
}
