package vn.kehoach.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A request byte for byte as an attacker writes it, which no client library would send.
 *
 * @param answer all that came back
 */
public record RawRequest(String answer) {

    private static final Pattern STATUS = Pattern.compile("^HTTP/1\\.1 (\\d{3})");
    private static final Pattern LOCATION = Pattern.compile("(?mi)^Location: (.*?)\\r?$");
    private static final int PATIENCE_MILLIS = 60_000;

    /** Sends the lines, closes the headers and reads until the server has closed. */
    public static RawRequest send(int port, String... lines) {
        String head = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            return new RawRequest(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The status, 0 where no HTTP came back. */
    public int status() {
        Matcher status = STATUS.matcher(answer);
        return status.find() ? Integer.parseInt(status.group(1)) : 0;
    }

    /** Where it sends on, empty where it does not. */
    public Optional<String> location() {
        Matcher location = LOCATION.matcher(answer);
        return location.find() ? Optional.of(location.group(1)) : Optional.empty();
    }
}
