package vn.kehoach.notification.sending;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Warns where mails wait for a server that nobody has named, or that does not answer; the application itself is well. The
 * same as numbers for the monitoring.
 */
@Component("outboxHealthIndicator")
class MailHealth implements HealthIndicator, MeterBinder {

    private static final Logger LOG = LoggerFactory.getLogger(MailHealth.class);
    private static final String NO_SERVER =
            "Chưa đặt máy chủ thư (SPRING_MAIL_HOST): mọi thư nằm chờ, không thư nào được gửi";

    private final MailTransport transport;
    private final ServerPause pause;

    MailHealth(MailTransport transport, ServerPause pause) {
        this.transport = transport;
        this.pause = pause;
        if (!transport.ready()) {
            LOG.warn(NO_SERVER);
        }
    }

    @Override
    public Health health() {
        if (!transport.ready()) {
            return Health.unknown().withDetail("warning", NO_SERVER).build();
        }
        return pause.standing()
                .map(standing -> Health.unknown()
                        .withDetail("warning", "Máy chủ thư không trả lời: " + standing.reason())
                        .withDetail("since", standing.since())
                        .withDetail("next", standing.until())
                        .build())
                .orElseGet(() -> Health.up().build());
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder(
                        "kehoach.mail.server.paused",
                        pause,
                        each -> each.standing().isPresent() ? 1 : 0)
                .description("1 while the mail server does not answer and is left alone")
                .register(registry);
    }
}
