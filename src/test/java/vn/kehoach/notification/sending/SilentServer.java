package vn.kehoach.notification.sending;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes every connection and never says a word. */
final class SilentServer implements AutoCloseable {

    private final ServerSocket door;
    private final List<Socket> taken = new CopyOnWriteArrayList<>();

    private SilentServer(ServerSocket door) {
        this.door = door;
    }

    static SilentServer start() {
        try {
            SilentServer server = new SilentServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
            Thread thread = new Thread(server::take, "silent-server");
            thread.setDaemon(true);
            thread.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take() {
        try {
            while (true) {
                taken.add(door.accept());
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    int port() {
        return door.getLocalPort();
    }

    /** How many connections it holds or held. */
    int connections() {
        return taken.size();
    }

    @Override
    public void close() {
        try {
            door.close();
            for (Socket socket : taken) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
