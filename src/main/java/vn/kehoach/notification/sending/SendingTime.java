package vn.kehoach.notification.sending;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;

/**
 * How long sending one mail may take in all, however slowly the server answers: then its connection is cut. The time limits
 * of the protocol hold for each answer alone, and a mail needs many. The end comes well before the hold on the mail ends,
 * so that nobody else sends it meanwhile.
 */
public final class SendingTime extends SocketFactory {

    static final Duration LONGEST = Duration.ofSeconds(30);

    private final ThreadLocal<Long> end = new ThreadLocal<>();
    private final ScheduledExecutorService cutter = Executors.newSingleThreadScheduledExecutor(SendingTime::thread);
    private final Duration longest;

    /** So long in all. */
    public SendingTime(Duration longest) {
        this.longest = longest;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "kehoach-mail-limit");
        thread.setDaemon(true);
        return thread;
    }

    /** Does it; the connections that are opened on the way do not outlive the time. */
    public void limit(Runnable sending) {
        end.set(System.nanoTime() + longest.toNanos());
        try {
            sending.run();
        } finally {
            end.remove();
        }
    }

    @Override
    public Socket createSocket() throws IOException {
        long left = end.get() == null ? longest.toNanos() : end.get() - System.nanoTime();
        if (left <= 0) {
            throw new SocketTimeoutException("No time is left for this mail");
        }
        Socket socket = new Socket();
        cutter.schedule(() -> cut(socket), left, TimeUnit.NANOSECONDS);
        return socket;
    }

    private static void cut(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            // There is nothing left to cut.
        }
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        throw unused();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
        throw unused();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        throw unused();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
        throw unused();
    }

    private static IOException unused() {
        return new IOException("Mail is sent over a socket that is connected with a time limit");
    }
}
