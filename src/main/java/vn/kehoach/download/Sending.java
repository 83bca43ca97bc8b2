package vn.kehoach.download;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One file on its way: the container calls whenever its reader can take more. */
class Sending implements WriteListener, AsyncListener {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);
    /** The container keeps what the reader has not taken yet. */
    private static final int MOST_AT_ONCE = 64 * 1024;

    private final FileToSend file;
    private final Part part;
    private final AsyncContext async;
    private final Places.Place place;
    private final String what;
    private final ServletOutputStream out;
    private final AtomicBoolean told = new AtomicBoolean();
    private byte[] portion = new byte[0];
    private int used;
    private long sent;

    Sending(FileToSend file, Part part, AsyncContext async, Places.Place place, String what) throws IOException {
        this.file = file;
        this.part = part;
        this.async = async;
        this.place = place;
        this.what = what;
        this.out = async.getResponse().getOutputStream();
    }

    @Override
    public void onWritePossible() throws IOException {
        while (out.isReady()) {
            if (sent == part.length()) {
                async.complete();
                return;
            }
            write();
        }
    }

    private void write() throws IOException {
        if (used == portion.length) {
            portion = file.content().from(part.from() + sent);
            used = 0;
        }
        int next = (int) Math.min(Math.min(MOST_AT_ONCE, portion.length - used), part.length() - sent);
        if (next == 0) {
            throw new IOException("the content ends before its size");
        }
        out.write(portion, used, next);
        used += next;
        sent += next;
    }

    /**
     * The reader has gone, has taken nothing for too long, or the content could not be read: the answer stays short. The
     * container goes on to {@link #onError(AsyncEvent)}, and would show the page for errors were it completed before.
     */
    @Override
    public void onError(Throwable thrown) {
        tell(thrown);
        end();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        end();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        async.complete();
    }

    @Override
    public void onError(AsyncEvent event) {
        tell(event.getThrowable());
        async.complete();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // Nobody starts again what is on its way.
    }

    private void tell(Throwable thrown) {
        if (!told.getAndSet(true)) {
            LOG.info("{}: ended after {} of {} bytes: {}", what, sent, part.length(), String.valueOf(thrown));
        }
    }

    private void end() {
        place.close();
        try {
            file.content().close();
        } catch (IOException e) {
            LOG.warn("{}: its content could not be closed: {}", what, e.toString());
        }
    }
}
