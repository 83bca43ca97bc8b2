package vn.kehoach.testing;

import java.nio.file.Path;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points a Spring context at a new database on the test JVM's PostgreSQL. */
public class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Of this run only: the names of its databases come again in the next. */
    private static final Path ANCHORS =
            Path.of("target/anchors", UUID.randomUUID().toString());

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        EmbeddedDatabase database = EmbeddedDatabase.whole();
        OrderlyEnd.of(context);
        context.getBeanFactory().registerSingleton("sharedStatements", new SharedStatements());
        TestPropertyValues.of(
                        "spring.datasource.url=" + database.url(),
                        "spring.datasource.username=" + database.username(),
                        "spring.datasource.hikari.minimum-idle=0",
                        "kehoach.accounts.hash-cost=4",
                        "kehoach.audit.anchor-file=" + ANCHORS.resolve(database.name()),
                        "kehoach.admin.user=quantri",
                        "kehoach.admin.password=chi-de-kiem-thu")
                .applyTo(context);
    }
}
