package vn.kehoach.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.kehoach.testing.OwnDatabase;

class FileStoreTest {

    @RegisterExtension
    static final OwnDatabase DATABASE = new OwnDatabase();

    private static final int MB = 1024 * 1024;

    private FileStore files;

    @BeforeEach
    void an_empty_store() {
        DATABASE.jdbc().execute("truncate file_content cascade");
        files = new FileStore(DATABASE.jdbc());
    }

    @Test
    void twenty_megabytes_come_out_as_they_went_in() {
        byte[] content = content(20 * MB + 17);

        StoredFile stored = store(content);

        assertThat(stored.size()).isEqualTo(content.length);
        assertThat(read(stored)).isEqualTo(content);
    }

    @Test
    void reading_begins_at_any_place() {
        byte[] content = content(2 * MB + 17);

        StoredFile stored = store(content);

        for (int place : new int[] {0, 1, MB / 2 - 1, MB / 2, MB / 2 + 1, 2 * MB, 2 * MB + 16}) {
            byte[] next = files.from(stored.sha256(), place);
            assertThat(next).isNotEmpty().isEqualTo(Arrays.copyOfRange(content, place, place + next.length));
        }
        assertThat(files.from(stored.sha256(), content.length)).isEmpty();
        assertThat(files.from(stored.sha256(), 9L * MB)).isEmpty();
    }

    @Test
    void a_large_file_is_never_one_value_of_the_database() {
        store(content(2 * MB));

        assertThat(DATABASE.jdbc().queryForObject("select max(length(bytes)) from file_chunk", Integer.class))
                .isEqualTo(MB / 2);
    }

    @Test
    void equal_content_is_stored_once() {
        byte[] content = content(MB);

        StoredFile first = store(content);
        StoredFile again = store(content.clone());

        assertThat(again).isEqualTo(first);
        assertThat(stored()).isEqualTo(1);
        assertThat(read(again)).isEqualTo(content);
    }

    @Test
    void equal_content_that_comes_at_the_same_time_is_stored_once() throws InterruptedException, ExecutionException {
        byte[] content = content(MB);
        ExecutorService units = Executors.newFixedThreadPool(8);

        List<Future<StoredFile>> answers =
                units.invokeAll(Stream.<Callable<StoredFile>>generate(() -> () -> store(content))
                        .limit(8)
                        .toList());
        units.shutdown();

        for (Future<StoredFile> answer : answers) {
            assertThat(read(answer.get())).isEqualTo(content);
        }
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void different_content_is_kept_apart() {
        StoredFile one = store(new byte[] {1});
        StoredFile two = store(new byte[] {2});

        assertThat(one.sha256()).isNotEqualTo(two.sha256());
        assertThat(read(one)).containsExactly(1);
        assertThat(read(two)).containsExactly(2);
    }

    @Test
    void what_is_rolled_back_leaves_nothing() {
        DATABASE.transactions().executeWithoutResult(transaction -> {
            storeHere(content(MB));
            transaction.setRollbackOnly();
        });

        assertThat(stored()).isZero();
        assertThat(DATABASE.jdbc().queryForObject("select count(*) from file_chunk", Integer.class))
                .isZero();
    }

    @Test
    void content_that_changes_while_it_is_stored_is_not_stored() {
        Iterator<byte[]> twoFaced = List.of(content(MB), content(MB - 1)).iterator();

        assertThatThrownBy(() -> DATABASE.committed(
                        () -> unchecked(() -> files.store(() -> new ByteArrayInputStream(twoFaced.next()), MB))))
                .hasMessageContaining("changed");
        assertThatThrownBy(() -> DATABASE.committed(
                        () -> unchecked(() -> files.store(() -> new ByteArrayInputStream(content(MB)), MB - 1))))
                .hasMessageContaining("changed");

        assertThat(stored()).isZero();
    }

    private static <T> T unchecked(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private int stored() {
        return DATABASE.jdbc().queryForObject("select count(*) from file_content", Integer.class);
    }

    private StoredFile store(byte[] content) {
        return DATABASE.committed(() -> storeHere(content));
    }

    private StoredFile storeHere(byte[] content) {
        try {
            return files.store(() -> new ByteArrayInputStream(content), content.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] read(StoredFile stored) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] next = files.from(stored.sha256(), 0);
                next.length > 0;
                next = files.from(stored.sha256(), out.size())) {
            out.writeBytes(next);
        }
        return out.toByteArray();
    }

    private static byte[] content(int size) {
        byte[] content = new byte[size];
        new Random(81).nextBytes(content);
        return content;
    }
}
