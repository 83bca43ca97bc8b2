package vn.kehoach.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** What Spring's firewall refuses besides: control characters in paths, headers and names of parameters. */
@Component
class Rejected implements RequestRejectedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException thrown)
            throws IOException {
        RefusalLog.note(request, "firewall");
        ProblemWriter.write(response, 400, "Yêu cầu không đúng dạng", "Địa chỉ này không đúng dạng");
    }
}
