package vn.kehoach.security.envelope;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import vn.kehoach.security.refusal.ProblemWriter;

/**
 * Stands before every filter. What the server itself has refused to read is answered here in our words, and as the fault
 * of who asked: a transfer coding, a version or a method that we do not speak is none of ours. The headers that make an
 * answer what it says stand on every answer, also on those that no filter sees.
 */
@Component
@Order(0)
class UnreadAnswer implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final String YEAR = "max-age=31536000";

    private final boolean https;

    UnreadAnswer(@Value("${kehoach.base-url}") String baseUrl) {
        this.https = HttpsCookies.isHttps(baseUrl);
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addEngineValves(new First(https));
    }

    /** Of a line that cannot be read there is not even a method. */
    private static final class First extends ValveBase {

        private final boolean https;

        private First(boolean https) {
            super(true);
            this.https = https;
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("X-Frame-Options", "DENY");
            if (https) {
                response.setHeader("Strict-Transport-Security", YEAR);
            }
            if (response.isError()) {
                refuse(request, response);
            } else {
                getNext().invoke(request, response);
            }
        }

        /** The server has closed the answer to everybody but itself. */
        private static void refuse(Request request, Response response) throws IOException {
            response.setSuspended(false);
            response.setHeader(HttpHeaders.CONNECTION, "close");
            if ("CONNECT".equals(request.getMethod())) {
                MethodFilter.refuse(request, response);
                return;
            }
            ProblemWriter.write(
                    request,
                    response,
                    status(response.getStatus()),
                    "Yêu cầu không đúng dạng",
                    "Máy chủ không đọc được yêu cầu này");
        }

        /** Only that the server is about to stop is not the fault of who asked. */
        private static int status(int ofTheServer) {
            boolean ofTheCaller = ofTheServer < HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                    || ofTheServer == HttpServletResponse.SC_SERVICE_UNAVAILABLE;
            return ofTheCaller ? ofTheServer : HttpServletResponse.SC_BAD_REQUEST;
        }
    }
}
