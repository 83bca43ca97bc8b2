package vn.kehoach.security.oidc;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;
import vn.kehoach.security.login.SignOn;

/** Whoever comes back without success sees the login page with the reason. */
class Refusals implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private static final int LONGEST = 60;

    private static final String DOWN = "Nơi đăng nhập của cơ quan không trả lời. Hãy thử lại sau ít phút";
    private static final String STALE = "Lần đăng nhập này đã quá hạn hoặc không bắt đầu từ đây. Hãy đăng nhập lại";
    private static final String DENIED = "Việc đăng nhập ở trang của cơ quan đã bị hủy";
    private static final String UNFIT =
            "Không xác nhận được đồng chí là ai theo trang đăng nhập của cơ quan. Hãy thử lại; vẫn vậy thì báo quản trị viên";

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException thrown)
            throws IOException, ServletException {
        String code = code(thrown);
        LOG.warn("Đăng nhập qua trang của cơ quan không thành: {}", code.replaceAll("[^\\w ]", "?"));
        show(request, response, 401, isDown(thrown) ? DOWN : sentence(code));
    }

    private static String code(AuthenticationException thrown) {
        String code = thrown instanceof OAuth2AuthenticationException told
                ? String.valueOf(told.getError().getErrorCode())
                : thrown.getClass().getSimpleName();
        return code.substring(0, Math.min(code.length(), LONGEST));
    }

    private static String sentence(String code) {
        return switch (code) {
            case "authorization_request_not_found" -> STALE;
            case "access_denied" -> DENIED;
            default -> UNFIT;
        };
    }

    /** It says nothing, or only that it cannot answer now. */
    private static boolean isDown(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof AuthenticationServiceException
                        || cause instanceof ResourceAccessException
                        || cause instanceof HttpServerErrorException
                        || cause instanceof IOException);
    }

    void show(HttpServletRequest request, HttpServletResponse response, int status, String message)
            throws IOException, ServletException {
        if (!HttpMethod.GET.matches(request.getMethod())) {
            response.sendError(status);
            return;
        }
        response.setStatus(status);
        request.setAttribute(SignOn.REFUSAL, message);
        request.getRequestDispatcher("/dang-nhap").forward(request, response);
    }
}
