package vn.kehoach.download;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.springframework.http.MediaType;

/** Content that is made for one reader: in a temporary file first, as fast as it can be made, and gone afterwards. */
public final class TemporaryContent implements FileToSend.Content {

    private static final int PORTION = 256 * 1024;

    private final FileChannel file;

    private TemporaryContent(FileChannel file) {
        this.file = file;
    }

    /** Writes the whole of a file. */
    @FunctionalInterface
    public interface Writer {
        void write(OutputStream out) throws IOException;
    }

    /** The file as it is written now. */
    public static FileToSend file(String name, MediaType type, Writer writer) {
        try {
            Path path = Files.createTempFile("kehoach-", ".tmp");
            try {
                try (OutputStream out = Files.newOutputStream(path)) {
                    writer.write(out);
                }
                FileChannel written =
                        FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.DELETE_ON_CLOSE);
                return new FileToSend(name, type, written.size(), Optional.empty(), new TemporaryContent(written));
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(path);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public byte[] from(long place) throws IOException {
        ByteBuffer portion = ByteBuffer.allocate((int) Math.min(PORTION, Math.max(0, file.size() - place)));
        while (portion.hasRemaining()) {
            if (file.read(portion, place + portion.position()) < 0) {
                throw new EOFException();
            }
        }
        return portion.array();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
