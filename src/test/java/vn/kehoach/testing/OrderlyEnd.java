package vn.kehoach.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;

/** When the test JVM ends, the programs in it end before their database: their ticks would wait half a minute for it. */
final class OrderlyEnd {

    private static final Set<ConfigurableApplicationContext> PROGRAMS =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    private OrderlyEnd() {}

    static void of(ConfigurableApplicationContext program) {
        PROGRAMS.add(program);
    }

    /** It would end by itself at the same moment as the programs. */
    static void of(EmbeddedPostgres database) {
        AtomicBoolean ended = (AtomicBoolean) ReflectionTestUtils.getField(database, "closed");
        ended.set(true);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            List.copyOf(PROGRAMS).forEach(ConfigurableApplicationContext::close);
            ended.set(false);
            close(database);
        }));
    }

    private static void close(EmbeddedPostgres database) {
        try {
            database.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
