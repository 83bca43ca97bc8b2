package vn.kehoach.security.envelope;

import java.io.IOException;
import java.util.concurrent.locks.LockSupport;
import org.apache.catalina.connector.Request;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import vn.kehoach.security.login.LoginFilter;

/** Before it is known who asks, a body ends where it would have to be waited for. */
final class OfWhoever implements InputBuffer {

    private final Request request;
    private final InputBuffer socket;
    private long end;

    OfWhoever(Request request, InputBuffer socket) {
        this.request = request;
        this.socket = socket;
    }

    @Override
    public int doRead(ApplicationBufferHandler reader) throws IOException {
        return LoginFilter.isKnown(request) || isThere() ? socket.doRead(reader) : -1;
    }

    private boolean isThere() {
        end = end == 0 ? System.nanoTime() + TimelyBodies.AT_ONCE : end;
        org.apache.coyote.Request coyote = request.getCoyoteRequest();
        if (coyote.getContentLengthLong() <= 0) {
            return false;
        }
        coyote.action(ActionCode.AVAILABLE, Boolean.TRUE);
        while (coyote.getAvailable() <= 0 && !TimelyBodies.isRead(request) && System.nanoTime() < end) {
            LockSupport.parkNanos(TimelyBodies.LOOK);
            coyote.action(ActionCode.AVAILABLE, Boolean.TRUE);
        }
        return coyote.getAvailable() > 0;
    }

    @Override
    public int available() {
        return socket.available();
    }
}
