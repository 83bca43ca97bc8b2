package vn.kehoach.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the content of files in the database, so that a backup holds them, every node sees them, and a file is there exactly
 * when its row is. Nothing is ever held in memory as a whole.
 */
@Component
class FileStore {

    private static final int CHUNK = 512 * 1024;

    private final JdbcTemplate jdbc;

    FileStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Opens the same content again: it is read once for its hash and once more where it is new. */
    interface Source {
        InputStream open() throws IOException;
    }

    /** Stores the content unless it is there, and answers its hash and size in bytes. */
    @Transactional(propagation = Propagation.MANDATORY)
    public StoredFile store(Source source) throws IOException {
        StoredFile file = measure(source);
        int added = jdbc.update(
                "insert into file_content (sha256, size) values (?, ?) on conflict do nothing",
                file.sha256(),
                file.size());
        if (added == 1) {
            write(source, file.sha256());
        }
        return file;
    }

    private static StoredFile measure(Source source) throws IOException {
        MessageDigest sha = sha256();
        try (InputStream in = new DigestInputStream(source.open(), sha)) {
            long size = in.transferTo(OutputStream.nullOutputStream());
            return new StoredFile(HexFormat.of().formatHex(sha.digest()), size);
        }
    }

    private void write(Source source, String sha256) throws IOException {
        try (InputStream in = source.open()) {
            int no = 0;
            for (byte[] chunk = in.readNBytes(CHUNK); chunk.length > 0; chunk = in.readNBytes(CHUNK)) {
                jdbc.update("insert into file_chunk (sha256, no, bytes) values (?, ?, ?)", sha256, no++, chunk);
            }
        }
    }

    /** Writes the content out, a chunk at a time. */
    @Transactional(readOnly = true)
    public void copy(String sha256, OutputStream out) throws IOException {
        byte[] chunk = chunk(sha256, 0);
        for (int no = 1; chunk.length > 0; no++) {
            out.write(chunk);
            chunk = chunk(sha256, no);
        }
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

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
