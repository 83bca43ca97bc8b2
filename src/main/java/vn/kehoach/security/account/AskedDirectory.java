package vn.kehoach.security.account;

import com.github.benmanes.caffeine.cache.Ticker;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The directory as logins and sessions ask it, where there is one. Whether somebody is still in it is remembered for some
 * seconds; when it does not answer it is left alone for a few, so that nobody waits for it at every click.
 */
@Component
public class AskedDirectory {

    private static final Logger LOG = LoggerFactory.getLogger(AskedDirectory.class);
    private static final String DOWN = "down";
    private static final int SECONDS = 15;

    private final Optional<Directory> directory;
    private final Briefly<Boolean> known;
    private final Briefly<Boolean> down;

    AskedDirectory(Optional<Directory> directory, Ticker time) {
        this.directory = directory;
        this.known = new Briefly<>(SECONDS, time::read);
        this.down = new Briefly<>(DirectoryDown.REST, time::read);
    }

    /** Whether the installation names a directory. */
    public boolean exists() {
        return directory.isPresent();
    }

    /** @throws DirectoryDown where it cannot be asked */
    public Optional<String> idOf(String name, String password) {
        return asked(it -> it.idOf(name, password));
    }

    /** Whether whoever logged in by that name would still be that person; while it is down open sessions go on. */
    public boolean stillKnows(String name, String id) {
        String key = name + " " + id;
        return known.find(key).orElseGet(() -> {
            boolean still = look(name, id);
            known.put(key, still);
            return still;
        });
    }

    private boolean look(String name, String id) {
        try {
            return asked(it -> it.idOf(name)).filter(id::equalsIgnoreCase).isPresent();
        } catch (DirectoryDown away) {
            LOG.debug("session of {} goes on without the directory", id);
            return true;
        }
    }

    private Optional<String> asked(Function<Directory, Optional<String>> question) {
        if (down.find(DOWN).isPresent()) {
            throw new DirectoryDown();
        }
        try {
            return directory.flatMap(question);
        } catch (DirectoryDown away) {
            down.put(DOWN, true);
            throw away;
        }
    }
}
