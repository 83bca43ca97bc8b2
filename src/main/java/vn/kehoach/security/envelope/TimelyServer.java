package vn.kehoach.security.envelope;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.embedded.tomcat.TomcatProtocolHandlerCustomizer;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** What a stranger sends has to arrive in time: the head of a call, and the form of a login. */
@Component
class TimelyServer implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final Duration head;
    private final Duration login;

    TimelyServer(
            @Value("${kehoach.http.head-timeout}") Duration head,
            @Value("${kehoach.http.login-timeout}") Duration login) {
        this.head = head;
        this.login = login;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.setProtocol(TimelyProtocol.class.getName());
        server.addProtocolHandlerCustomizers(
                (TomcatProtocolHandlerCustomizer<TimelyProtocol>) protocol -> protocol.setHeadTimeout(head.toMillis()));
        server.addEngineValves(new TimelyBodies(login.toMillis()));
    }
}
