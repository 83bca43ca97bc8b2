package vn.kehoach.platform;

import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.autoconfigure.transaction.TransactionManagerCustomizers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Without {@code spring.datasource.url} the program brings its own PostgreSQL. The pool is built on the connection
 * details, so it is closed before the server below it is stopped.
 */
@Configuration(proxyBeanMethods = false)
class InstallationConfiguration {

    @Bean
    Installation installation(Environment environment) {
        return new Installation(WithoutDatabase.in(environment), InDemo.in(environment));
    }

    /** The one of everything: entities, queries and the engine. */
    @Bean
    PlatformTransactionManager transactionManager(ObjectProvider<TransactionManagerCustomizers> customizers) {
        SnapshotReads manager = new SnapshotReads();
        customizers.ifAvailable(each -> each.customize(manager));
        return manager;
    }

    @Bean
    NodeName nodeName(@Value("${kehoach.data-dir}") Path folder) {
        return NodeName.in(folder);
    }

    @Bean
    ProgramLife programLife(NodeName node) {
        return ProgramLife.of(node.value());
    }

    @Bean
    @Conditional(WithoutDatabase.class)
    EmbeddedServer embeddedServer(@Value("${kehoach.data-dir}") Path folder) {
        return EmbeddedServer.start(folder);
    }

    @Bean
    @Conditional(WithoutDatabase.class)
    JdbcConnectionDetails embeddedConnection(EmbeddedServer server) {
        return server.connection();
    }
}
