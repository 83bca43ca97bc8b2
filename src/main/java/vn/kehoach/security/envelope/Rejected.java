package vn.kehoach.security.envelope;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;
import vn.kehoach.security.refusal.ProblemWriter;
import vn.kehoach.security.refusal.RefusalLog;

/**
 * What Spring's firewall refuses besides: control characters in paths, headers and names of parameters. On its way to
 * the page of errors a request has been refused before, by whoever left the line.
 */
@Component
class Rejected implements RequestRejectedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException thrown)
            throws IOException {
        if (request.getDispatcherType() == DispatcherType.REQUEST) {
            RefusalLog.note(request, "firewall");
        }
        ProblemWriter.write(request, response, 400, "Yêu cầu không đúng dạng", "Địa chỉ này không đúng dạng");
    }
}
