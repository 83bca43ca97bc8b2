package vn.kehoach.security.login;

import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.kehoach.security.refusal.ProblemWriter;
import vn.kehoach.security.refusal.RefusalLog;
import vn.kehoach.security.routes.Routes;

/**
 * Slows down whoever tries keys in addresses that open something without a login: from one address so many may open nothing,
 * and then each waits, the right ones too, so that the answer says nothing about the key.
 */
@Component
public class KeyThrottle {

    private static final int TRIES = 50;

    private final Patience byAddress;

    KeyThrottle(Ticker time) {
        byAddress = new Patience(TRIES, Duration.ofSeconds(20), time);
    }

    /** The filter in front of those addresses. */
    public OncePerRequestFilter filter() {
        return new Filter();
    }

    private final class Filter extends OncePerRequestFilter {

        @Override
        protected boolean shouldNotFilter(HttpServletRequest request) {
            return !Routes.isKeyed(request);
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            String address = Source.of(request).address();
            Duration rest = byAddress.restOf(address);
            if (!rest.isZero()) {
                refuse(request, response, rest);
                return;
            }
            chain.doFilter(request, response);
            if (response.getStatus() == HttpServletResponse.SC_NOT_FOUND) {
                byAddress.wrong(address);
            }
        }

        private static void refuse(HttpServletRequest request, HttpServletResponse response, Duration rest)
                throws IOException {
            RefusalLog.note(request, "too many keys that open nothing");
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(rest.toSeconds() + 1));
            ProblemWriter.write(
                    request,
                    response,
                    429,
                    "Thử lại sau",
                    "Từ địa chỉ này đã có quá nhiều liên kết không mở được; hãy thử lại sau ít phút");
        }
    }
}
