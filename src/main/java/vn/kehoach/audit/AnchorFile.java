package vn.kehoach.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** A file outside the database: a line each time the end of the chain is noted there. Lines are only ever added. */
@Component
class AnchorFile {

    private final Path file;

    AnchorFile(@Value("${kehoach.audit.anchor-file}") Path file) {
        this.file = file.toAbsolutePath();
    }

    /** The line is on the disk when this returns. */
    void append(ChainHead head, Instant at) {
        append(List.of(head.seq() + " " + head.hash() + " " + at));
    }

    /** The lines are on the disk when this returns. */
    void append(List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        String text = String.join("\n", lines) + "\n";
        try {
            Files.createDirectories(file.getParent());
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                ByteBuffer bytes = ByteBuffer.wrap((separated() + text).getBytes(StandardCharsets.US_ASCII));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line that was cut short when the machine fell must not swallow the next one. */
    private String separated() throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer last = ByteBuffer.allocate(1);
            boolean open = channel.size() > 0 && channel.read(last, channel.size() - 1) == 1 && last.get(0) != '\n';
            return open ? "\n" : "";
        }
    }

    /** Its lines; none where nothing was noted yet. To be closed. */
    Stream<String> lines() {
        try {
            return Files.exists(file) ? Files.lines(file, StandardCharsets.ISO_8859_1) : Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
