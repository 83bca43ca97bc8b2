package vn.kehoach.security.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import vn.kehoach.security.refusal.ProblemWriter;
import vn.kehoach.security.refusal.RefusalLog;
import vn.kehoach.security.routes.Routes;

/** Somebody is logged in but may not, or asks for an address that no line of {@link Routes} names. */
@Component
class Denied implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException thrown)
            throws IOException {
        boolean named = Routes.isNamed(request);
        RefusalLog.note(request, named ? "not allowed" : "no such address");
        if (Routes.isPage(request) && wantsPage(request)) {
            response.sendError(named ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
        } else if (named) {
            ProblemWriter.write(request, response, 403, "Không được phép", "Đồng chí không có quyền làm việc này");
        } else {
            ProblemWriter.write(request, response, 404, "Không tìm thấy", "Không có địa chỉ này");
        }
    }

    /** A program that asks at the address of a page is told in the form that programs read. */
    private static boolean wantsPage(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE);
    }
}
