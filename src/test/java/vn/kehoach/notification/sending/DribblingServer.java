package vn.kehoach.notification.sending;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** A mail server that greets without end, a letter at a time: no single read ever waits long. */
final class DribblingServer implements AutoCloseable {

    private final ServerSocket door;
    private final Duration pause;

    private DribblingServer(ServerSocket door, Duration pause) {
        this.door = door;
        this.pause = pause;
    }

    static DribblingServer start(Duration pause) {
        try {
            DribblingServer server =
                    new DribblingServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), pause);
            Thread thread = new Thread(server::serve, "dribbling-server");
            thread.setDaemon(true);
            thread.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve() {
        try {
            while (true) {
                dribble(door.accept());
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void dribble(Socket client) {
        try (client) {
            client.getOutputStream().write("220-".getBytes(StandardCharsets.US_ASCII));
            while (!door.isClosed()) {
                client.getOutputStream().write('x');
                client.getOutputStream().flush();
                LockSupport.parkNanos(pause.toNanos());
            }
        } catch (IOException gone) {
            // The client has had enough.
        }
    }

    int port() {
        return door.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
