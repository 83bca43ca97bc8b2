package vn.kehoach.notification;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Warns where mails wait for a server that nobody has named; the application itself is well. */
@Component("outboxHealthIndicator")
class MailHealth implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(MailHealth.class);
    private static final String WARNING =
            "Chưa đặt máy chủ thư (SPRING_MAIL_HOST): mọi thư nằm chờ, không thư nào được gửi";

    private final MailTransport transport;

    MailHealth(MailTransport transport) {
        this.transport = transport;
        if (!transport.ready()) {
            LOG.warn(WARNING);
        }
    }

    @Override
    public Health health() {
        return transport.ready()
                ? Health.up().build()
                : Health.unknown().withDetail("warning", WARNING).build();
    }
}
