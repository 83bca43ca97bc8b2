package vn.kehoach.testing;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line to PostgreSQL that a test may cut: all at once, or just when a commit has gone through it. */
public final class CutLine implements Closeable {

    private final ServerSocket door;
    private final int server;
    private final Collection<Socket> sockets = new ConcurrentLinkedQueue<>();
    private volatile boolean down;
    private volatile boolean commitIsLast;

    private CutLine(ServerSocket door, int server) {
        this.door = door;
        this.server = server;
    }

    /** A line to that port of this machine. */
    public static CutLine to(int server) {
        try {
            CutLine line = new CutLine(new ServerSocket(0, 100, InetAddress.getLoopbackAddress()), server);
            start(line::take);
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it begins. */
    public int port() {
        return door.getLocalPort();
    }

    /** Nothing goes through any more, and nobody gets a new one. */
    public void cut() {
        down = true;
        sockets.forEach(CutLine::hangUp);
        sockets.clear();
    }

    /** Cuts each connection as soon as a commit has been passed on to the server; its answer never comes back. */
    public void cutAfterCommit() {
        commitIsLast = true;
    }

    /** As if nothing had been. */
    public void mend() {
        commitIsLast = false;
        down = false;
    }

    private void take() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                if (down) {
                    client.close();
                } else {
                    join(client);
                }
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void join(Socket client) throws IOException {
        Socket back = new Socket(InetAddress.getLoopbackAddress(), server);
        sockets.add(client);
        sockets.add(back);
        start(() -> carry(client, back, true));
        start(() -> carry(back, client, false));
    }

    private void carry(Socket from, Socket to, boolean watched) {
        byte[] bytes = new byte[64 * 1024];
        Commits commits = new Commits();
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                boolean last = watched && commits.isOneIn(bytes, read) && commitIsLast;
                if (last) {
                    hangUp(from);
                }
                out.write(bytes, 0, read);
                out.flush();
                if (last) {
                    return;
                }
            }
        } catch (IOException gone) {
            return;
        }
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "cut-line");
        thread.setDaemon(true);
        thread.start();
    }

    /** The driver spells a commit out once for each connection; afterwards it calls it by a name. */
    private static final class Commits {

        private static final Pattern NAMED = Pattern.compile("(S_\\d+)\0COMMIT\0");
        private String name = "";

        boolean isOneIn(byte[] bytes, int length) {
            String told = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
            Matcher named = NAMED.matcher(told);
            if (named.find()) {
                name = named.group(1);
            }
            return told.contains("COMMIT") || !name.isEmpty() && told.contains("\0" + name + "\0");
        }
    }

    @Override
    public void close() {
        cut();
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
