package vn.kehoach.security.refusal;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.apache.catalina.AccessLog;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** What the server itself refuses, because it cannot be read, reaches no filter of ours; it leaves its line here. */
@Component
public class UnreadLog implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final String ARRIVED = UnreadLog.class.getName();

    /** A filter of ours has seen it. */
    public static void arrived(HttpServletRequest request) {
        request.setAttribute(ARRIVED, true);
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addEngineValves(new Line());
    }

    private static final class Line extends ValveBase implements AccessLog {

        private Line() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            getNext().invoke(request, response);
        }

        @Override
        public void log(Request request, Response response, long time) {
            if (response.getStatus() >= 400 && request.getAttribute(ARRIVED) == null) {
                RefusalLog.noteUnread(response.getStatus());
            }
        }

        @Override
        public void setRequestAttributesEnabled(boolean enabled) {
            // No header decides what is written.
        }

        @Override
        public boolean getRequestAttributesEnabled() {
            return false;
        }
    }
}
