package vn.kehoach.walk;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** The way to a mail server, on which mails may be stopped half way: the server has said DATA, and nothing more goes through. */
final class MailLine implements Closeable {

    private static final String DATA = "DATA\r\n";

    private final ServerSocket door;
    private final int server;
    private final AtomicInteger stopped = new AtomicInteger();
    private volatile boolean stops;

    private MailLine(ServerSocket door, int server) {
        this.door = door;
        this.server = server;
    }

    static MailLine to(int server) {
        try {
            MailLine line = new MailLine(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), server);
            start(line::take);
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    /** From now on each mail is stopped in the middle of DATA. */
    void stop() {
        stopped.set(0);
        stops = true;
    }

    /** How many mails hang since it stops them. */
    int stopped() {
        return stopped.get();
    }

    /** Mails that are begun from now on go through. */
    void letThrough() {
        stops = false;
    }

    private void take() {
        try {
            while (true) {
                Socket sender = door.accept();
                Socket back = new Socket(InetAddress.getLoopbackAddress(), server);
                start(() -> carry(sender, back, true));
                start(() -> carry(back, sender, false));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void carry(Socket from, Socket to, boolean mails) {
        try (from;
                to) {
            InputStream in = new BufferedInputStream(from.getInputStream());
            OutputStream out = to.getOutputStream();
            byte[] bytes = new byte[64 * 1024];
            boolean hangs = false;
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                if (!hangs) {
                    out.write(bytes, 0, read);
                    out.flush();
                }
                hangs = hangs || mails && stops && isData(bytes, read);
            }
        } catch (IOException gone) {
            // One of the two has ended.
        }
    }

    /** The sender waits for the answer to DATA, so that command is the end of what it wrote. */
    private boolean isData(byte[] bytes, int length) {
        boolean data = new String(bytes, 0, length, StandardCharsets.ISO_8859_1).endsWith(DATA);
        if (data) {
            stopped.incrementAndGet();
        }
        return data;
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "mail-line");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
