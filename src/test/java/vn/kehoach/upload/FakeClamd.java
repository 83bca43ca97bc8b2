package vn.kehoach.upload;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Speaks as much of clamd's protocol as INSTREAM needs, on a real socket, and knows one virus. */
final class FakeClamd implements AutoCloseable {

    static final String VIRUS = "mau-thu-ma-doc";
    static final String SIGNATURE = "Kehoach.Test-Signature";

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);

    private final ServerSocket socket;
    private final List<byte[]> scanned = new CopyOnWriteArrayList<>();
    private volatile String fixed;

    FakeClamd() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread listener = new Thread(this::listen, "fake-clamd");
        listener.setDaemon(true);
        listener.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Answers this whatever comes; empty for silence, null for the truth again. */
    void answerAlways(String answer) {
        fixed = answer;
    }

    /** What it was sent, oldest first. */
    List<byte[]> scanned() {
        return scanned;
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                answer(caller);
            } catch (IOException gone) {
                // The caller went away, or the test is over.
                continue;
            }
        }
    }

    private void answer(Socket caller) throws IOException {
        DataInputStream in = new DataInputStream(caller.getInputStream());
        if (!Arrays.equals(in.readNBytes(COMMAND.length), COMMAND)) {
            throw new IOException("not a command");
        }
        byte[] content = content(in);
        scanned.add(content);
        String answer = fixed == null ? truth(content) : fixed;
        if (answer.isEmpty()) {
            // Says nothing until the caller loses patience.
            in.read();
        } else {
            caller.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static byte[] content(DataInputStream in) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.writeBytes(in.readNBytes(length));
        }
        return content.toByteArray();
    }

    private static String truth(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1).contains(VIRUS)
                ? "stream: " + SIGNATURE + " FOUND"
                : "stream: OK";
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
