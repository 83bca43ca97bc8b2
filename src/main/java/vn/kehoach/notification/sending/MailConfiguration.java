package vn.kehoach.notification.sending;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Chooses where mails go: to the server that is named; kept in the embedded run and in a demo; else they wait. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    @Bean
    MailTransport mailTransport(
            Environment environment, ObjectProvider<JavaMailSenderImpl> smtp, JdbcClient jdbc, Clock clock) {
        if (isSet(environment, "spring.mail.host")) {
            return new SmtpTransport(smtp.getObject())
                    .returningTo(environment.getProperty("kehoach.mail.bounces.address", ""));
        }
        return mayKeep(environment) ? new KeptMail(jdbc, clock) : new NoTransport();
    }

    private static boolean mayKeep(Environment environment) {
        return !isSet(environment, "spring.datasource.url")
                || environment.getProperty("kehoach.demo.enabled", Boolean.class, false);
    }

    private static boolean isSet(Environment environment, String name) {
        return !environment.getProperty(name, "").isBlank();
    }
}
