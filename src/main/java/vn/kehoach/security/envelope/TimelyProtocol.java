package vn.kehoach.security.envelope;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * HTTP as the server speaks it, but a head that is not whole in time ends its connection. The server itself only minds
 * how long one byte waits for the next, so a head of a byte each dozen seconds would hold its place for hours.
 */
public class TimelyProtocol extends Http11NioProtocol {

    private static final long LOOK_MILLIS = 500;

    private long nanos = TimeUnit.SECONDS.toNanos(20);
    private ScheduledFuture<?> looking;

    void setHeadTimeout(long millis) {
        nanos = TimeUnit.MILLISECONDS.toNanos(millis);
    }

    @Override
    public void start() throws Exception {
        super.start();
        looking = getUtilityExecutor()
                .scheduleWithFixedDelay(this::endLate, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() throws Exception {
        if (looking != null) {
            looking.cancel(false);
        }
        super.stop();
    }

    private void endLate() {
        getEndpoint().getConnections().stream().filter(this::isLate).forEach(SocketWrapperBase::close);
    }

    /** A connection whose head is not whole waits with its processor; while something is done with it, it has none. */
    private boolean isLate(SocketWrapperBase<?> connection) {
        if (!(connection.getCurrentProcessor() instanceof Processor waiting)
                || waiting.isUpgrade()
                || waiting.isAsync()) {
            return false;
        }
        long since = waiting.getRequest().getStartTimeNanos();
        return since >= 0 && System.nanoTime() - since > nanos;
    }
}
