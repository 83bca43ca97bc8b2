package vn.kehoach.security.envelope;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.locks.LockSupport;
import org.apache.catalina.connector.Request;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** What has come of a body so far, taken without waiting for more. */
final class Arriving implements ApplicationBufferHandler {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final int most;
    private ByteBuffer piece = EMPTY_BUFFER;

    Arriving(int most) {
        this.most = most;
    }

    boolean isFull() {
        return bytes.size() >= most;
    }

    boolean isWholeBy(Request request, long end) throws IOException {
        while (!isFull() && System.nanoTime() < end) {
            if (!take(request)) {
                LockSupport.parkNanos(TimelyBodies.LOOK);
            }
        }
        return isFull();
    }

    /** Whether anything was there. */
    boolean take(Request request) throws IOException {
        org.apache.coyote.Request coyote = request.getCoyoteRequest();
        coyote.action(ActionCode.AVAILABLE, Boolean.TRUE);
        if (coyote.getAvailable() <= 0 || coyote.doRead(this) <= 0) {
            return false;
        }
        byte[] come = new byte[piece.remaining()];
        piece.get(come);
        bytes.writeBytes(come);
        return true;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    @Override
    public void setByteBuffer(ByteBuffer buffer) {
        piece = buffer;
    }

    @Override
    public ByteBuffer getByteBuffer() {
        return piece;
    }

    @Override
    public void expand(int size) {
        // What has come is taken as it is.
    }
}
