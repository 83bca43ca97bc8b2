package vn.kehoach.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.kehoach.shared.FileName;

/** A file that was sent and may be kept. It lies in a temporary file until it is closed. */
public final class Upload implements AutoCloseable {

    private final FileName name;
    private final Format format;
    private final long size;
    private final Path file;

    Upload(FileName name, Format format, long size, Path file) {
        this.name = name;
        this.format = format;
        this.size = size;
        this.file = file;
    }

    /** Its name, fit to be shown and sent. */
    public String name() {
        return name.value();
    }

    /** Its type by its content, for instance {@code application/pdf}. */
    public String type() {
        return format.type();
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    /** The content, from its beginning at each call. */
    public InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
