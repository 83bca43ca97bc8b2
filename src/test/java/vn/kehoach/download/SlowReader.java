package vn.kehoach.download;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Somebody far away: asks for a file over a socket with small buffers and reads as slowly as the test wants. */
final class SlowReader implements AutoCloseable {

    private static final int SMALL = 8 * 1024;

    private final Socket socket = new Socket();
    private final InputStream in;
    private final String head;

    /** Asks, and reads the head of the answer. */
    SlowReader(int port, String user, String path) throws IOException {
        socket.setReceiveBufferSize(SMALL);
        socket.connect(new InetSocketAddress("localhost", port));
        socket.setSoTimeout(30_000);
        String pair = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream()
                .write(("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nAuthorization: Basic " + pair
                                + "\r\nConnection: close\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        in = socket.getInputStream();
        head = readHead();
    }

    private String readHead() throws IOException {
        StringBuilder read = new StringBuilder();
        while (read.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                break;
            }
            read.append((char) next);
        }
        return read.toString();
    }

    int status() {
        return head.isEmpty() ? 0 : Integer.parseInt(head.split(" ")[1]);
    }

    /** The next bytes of the body, fewer at its end. */
    byte[] read(int most) throws IOException {
        return in.readNBytes(most);
    }

    /** Goes away without a word, with what was sent unread. */
    @Override
    public void close() throws IOException {
        if (!socket.isClosed()) {
            socket.setSoLinger(true, 0);
            socket.close();
        }
    }
}
