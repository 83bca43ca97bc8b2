package vn.kehoach.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.shared.AnyCount;
import vn.kehoach.shared.Sha256;

/**
 * Keeps the content of files in the database, so that a backup holds them, every node sees them, and a file is there exactly
 * when its row is. Nothing is ever held in memory as a whole.
 */
@Component
class FileStore {

    /** Of what is stored already too: it is never another. */
    private static final int CHUNK = 512 * 1024;

    private final JdbcTemplate jdbc;

    FileStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Opens the same content again: it is read once for its hash and once more where it is new. */
    interface Source {
        InputStream open() throws IOException;
    }

    /**
     * Stores the content unless it is there, and answers its hash and size in bytes.
     *
     * @param size that was let in: whatever comes is counted again on its way
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public StoredFile store(Source source, long size) throws IOException {
        StoredFile file = measure(source, size);
        while (!isKept(file)) {
            if (isAdded(file)) {
                require(file.equals(write(source, file)));
                break;
            }
        }
        return file;
    }

    /** There, and not taken away before the transaction ends: who is about to do so comes first or waits. */
    private boolean isKept(StoredFile file) {
        return !jdbc.queryForList(
                        "select sha256 from file_content where sha256 = ? for key share", String.class, file.sha256())
                .isEmpty();
    }

    private boolean isAdded(StoredFile file) {
        return jdbc.update(
                        "insert into file_content (sha256, size) values (?, ?) on conflict do nothing",
                        file.sha256(),
                        file.size())
                == 1;
    }

    /** Takes the content away unless a file still has it. Whoever stores the same at this moment comes first or waits. */
    @AnyCount(because = "another file may still have the same content, which then stays")
    @Transactional(propagation = Propagation.MANDATORY)
    public void forgetUnused(String sha256) {
        jdbc.queryForList("select sha256 from file_content where sha256 = ? for update", String.class, sha256);
        jdbc.update(
                "delete from file_chunk c where sha256 = ? and not exists"
                        + " (select 1 from attachment a where a.sha256 = c.sha256)",
                sha256);
        jdbc.update(
                "delete from file_content c where sha256 = ? and not exists"
                        + " (select 1 from attachment a where a.sha256 = c.sha256)",
                sha256);
    }

    private static StoredFile measure(Source source, long size) throws IOException {
        MessageDigest sha = Sha256.digest();
        try (InputStream in = new DigestInputStream(source.open(), sha)) {
            long counted = 0;
            for (byte[] chunk = in.readNBytes(CHUNK); chunk.length > 0; chunk = in.readNBytes(CHUNK)) {
                counted += chunk.length;
                require(counted <= size);
            }
            require(counted == size);
            return new StoredFile(HexFormat.of().formatHex(sha.digest()), counted);
        }
    }

    private StoredFile write(Source source, StoredFile file) throws IOException {
        MessageDigest sha = Sha256.digest();
        long written = 0;
        try (InputStream in = new DigestInputStream(source.open(), sha)) {
            int no = 0;
            for (byte[] chunk = in.readNBytes(CHUNK); chunk.length > 0; chunk = in.readNBytes(CHUNK)) {
                jdbc.update("insert into file_chunk (sha256, no, bytes) values (?, ?, ?)", file.sha256(), no++, chunk);
                written += chunk.length;
            }
        }
        return new StoredFile(HexFormat.of().formatHex(sha.digest()), written);
    }

    /** Content that changes while it is stored is not stored: the transaction is rolled back. */
    private static void require(boolean unchanged) throws IOException {
        if (!unchanged) {
            throw new IOException("the content changed while it was being stored");
        }
    }

    /** What of the content follows from that place on, to the end of its chunk; nothing behind the end. */
    @Transactional(readOnly = true)
    public byte[] from(String sha256, long place) {
        byte[] chunk = chunk(sha256, Math.toIntExact(place / CHUNK));
        int passed = Math.min(chunk.length, Math.toIntExact(place % CHUNK));
        return Arrays.copyOfRange(chunk, passed, chunk.length);
    }

    private byte[] chunk(String sha256, int no) {
        return jdbc
                .query(
                        "select bytes from file_chunk where sha256 = ? and no = ?",
                        (row, n) -> row.getBytes(1),
                        sha256,
                        no)
                .stream()
                .findFirst()
                .orElse(new byte[0]);
    }
}
