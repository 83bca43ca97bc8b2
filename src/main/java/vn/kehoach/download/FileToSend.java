package vn.kehoach.download;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;

/**
 * A file that somebody may have.
 *
 * @param name under which it is kept over there
 * @param type that it is sent with, never that of a page
 * @param sha256 of its content, empty where the same address gives another content each time
 * @param content is closed when the last byte is sent, or when its reader has gone
 * @param inPlace whether a browser may show it instead of keeping it
 */
public record FileToSend(
        String name, MediaType type, long size, Optional<String> sha256, Content content, boolean inPlace) {

    /** A file to be kept. */
    public FileToSend(String name, MediaType type, long size, Optional<String> sha256, Content content) {
        this(name, type, size, sha256, content, false);
    }

    /** The same to be shown in the browser; only what we wrote ourselves is, and only a PDF. */
    public FileToSend shownInPlace() {
        if (!type.equals(MediaType.APPLICATION_PDF)) {
            throw new IllegalStateException("Only a PDF is shown in place, not " + type);
        }
        return new FileToSend(name, type, size, sha256, content, true);
    }

    /** What is in it, read a portion at a time, so that a slow reader holds nothing but that portion. */
    public interface Content extends AutoCloseable {

        /** Some bytes from that place on, at least one; it is never asked for what lies behind the end. */
        byte[] from(long place) throws IOException;

        /** All of it, a portion after the other, into a stream that stays open. */
        default void writeTo(long size, OutputStream out) throws IOException {
            for (long place = 0; place < size; ) {
                byte[] portion = from(place);
                if (portion.length == 0) {
                    throw new IOException("The content ends after " + place + " of " + size + " bytes");
                }
                out.write(portion);
                place += portion.length;
            }
        }

        /** Nothing more is read. */
        @Override
        default void close() throws IOException {}
    }

    /** A file that lies in memory and is made anew each time. */
    public static FileToSend of(String name, MediaType type, byte[] bytes) {
        return new FileToSend(name, type, bytes.length, Optional.empty(), of(bytes));
    }

    /** Content that lies in memory. */
    public static Content of(byte[] bytes) {
        return place -> Arrays.copyOfRange(bytes, Math.toIntExact(place), bytes.length);
    }

    String disposition() {
        return (inPlace ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    Optional<String> tag() {
        return sha256.map(hash -> '"' + hash + '"');
    }
}
