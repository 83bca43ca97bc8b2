package vn.kehoach.security.envelope;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.springframework.http.HttpHeaders;
import vn.kehoach.security.login.LoginFilter;
import vn.kehoach.security.refusal.ProblemWriter;
import vn.kehoach.security.refusal.RefusalLog;
import vn.kehoach.security.refusal.UnreadLog;

/**
 * Whoever has not logged in cannot keep a thread by sending slowly. The forms of a login are small and are there as a
 * whole, or in time, before anything looks at them; few may wait for the rest of one at once. Any other body of a stranger
 * is read by nobody: what has not come by the end of the answer is not waited for.
 */
class TimelyBodies extends ValveBase {

    private static final Pattern LOGIN = Pattern.compile("/dang-nhap|/camunda/api/admin/auth/user/[^/]+/login/[^/]+");
    private static final int LARGEST = 16 * 1024;
    private static final int MOST_DRAINED = 1024 * 1024;
    static final long LOOK = TimeUnit.MILLISECONDS.toNanos(4);
    static final long AT_ONCE = TimeUnit.MILLISECONDS.toNanos(150);
    private static final int MOST_WAITING = 16;

    private final long patience;
    private final Semaphore waiting = new Semaphore(MOST_WAITING);

    TimelyBodies(long patienceMillis) {
        super(true);
        this.patience = TimeUnit.MILLISECONDS.toNanos(patienceMillis);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (!hasBody(request)) {
            getNext().invoke(request, response);
        } else if (LOGIN.matcher(request.getRequestURI()).matches()) {
            login(request, response);
        } else {
            others(request, response);
            leave(request);
        }
    }

    private static boolean hasBody(Request request) {
        return request.getCoyoteRequest().getContentLengthLong() > 0
                || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    private void login(Request request, Response response) throws IOException, ServletException {
        long length = request.getCoyoteRequest().getContentLengthLong();
        if (length < 0 || length > LARGEST) {
            refuse(request, response, 413, "Quá lớn", "Tên và mật khẩu không thể dài như vậy");
            return;
        }
        Arriving form = new Arriving((int) length);
        if (!form.isWholeBy(request, System.nanoTime() + AT_ONCE) && !isWholeAfterWaiting(form, request)) {
            refuse(request, response, 408, "Quá chậm", "Tên và mật khẩu không đến kịp; hãy thử lại");
            return;
        }
        org.apache.coyote.Request coyote = request.getCoyoteRequest();
        InputBuffer socket = coyote.getInputBuffer();
        coyote.setInputBuffer(new Arrived(form.bytes()));
        try {
            getNext().invoke(request, response);
        } finally {
            coyote.setInputBuffer(socket);
        }
    }

    /** Only a few wait at once; where these are many, they are those who send slowly on purpose. */
    private boolean isWholeAfterWaiting(Arriving form, Request request) throws IOException {
        if (!waiting.tryAcquire()) {
            return false;
        }
        try {
            return form.isWholeBy(request, System.nanoTime() + patience);
        } finally {
            waiting.release();
        }
    }

    private void others(Request request, Response response) throws IOException, ServletException {
        org.apache.coyote.Request coyote = request.getCoyoteRequest();
        InputBuffer socket = coyote.getInputBuffer();
        coyote.setInputBuffer(new OfWhoever(request, socket));
        try {
            getNext().invoke(request, response);
        } finally {
            coyote.setInputBuffer(socket);
        }
    }

    private static void refuse(Request request, Response response, int status, String title, String detail)
            throws IOException {
        response.setHeader(HttpHeaders.CONNECTION, "close");
        ProblemWriter.write(request, response, status, title, detail);
        RefusalLog.note(request, "login form, " + status);
        UnreadLog.arrived(request);
        response.finishResponse();
        request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    }

    /** The server would wait for the rest, to use the connection again. */
    private static void leave(Request request) throws IOException {
        if (LoginFilter.isKnown(request)) {
            return;
        }
        boolean told = request.getCoyoteRequest().getContentLengthLong() > 0;
        Arriving rest = new Arriving(MOST_DRAINED);
        long end = System.nanoTime() + AT_ONCE;
        while (told && !isRead(request) && System.nanoTime() < end && !rest.isFull()) {
            if (!rest.take(request)) {
                LockSupport.parkNanos(LOOK);
            }
        }
        if (!isRead(request)) {
            request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }

    static boolean isRead(Request request) {
        AtomicBoolean read = new AtomicBoolean();
        request.getCoyoteRequest().action(ActionCode.REQUEST_BODY_FULLY_READ, read);
        return read.get();
    }
}
