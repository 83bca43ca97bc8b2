package vn.kehoach.security.envelope;

import jakarta.servlet.Filter;
import org.springframework.boot.actuate.autoconfigure.web.ManagementContextConfiguration;
import org.springframework.boot.actuate.autoconfigure.web.ManagementContextType;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;
import vn.kehoach.security.refusal.UnreadLog;

/**
 * Health and metrics on a port of their own, where the installation wants that: a server besides, with threads of its own.
 * Spring puts its gate in front of it; what stands before the gate is put there here.
 */
@ManagementContextConfiguration(value = ManagementContextType.CHILD, proxyBeanMethods = false)
@Conditional(OwnPort.Besides.class)
class OwnPort {

    /** The other server has a context below that of the program. */
    static class Besides implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return context.getBeanFactory() != null && context.getBeanFactory().getParentBeanFactory() != null;
        }
    }

    @Bean
    FilterRegistrationBean<Filter> firstOnOwnPort(FirstFilter filter) {
        return at(HostFilter.FIRST - 2, filter);
    }

    @Bean
    FilterRegistrationBean<Filter> pathsOnOwnPort(OddPathFilter filter) {
        return at(HostFilter.FIRST - 1, filter);
    }

    @Bean
    FilterRegistrationBean<Filter> hostsOnOwnPort(HostFilter filter) {
        return at(HostFilter.FIRST, filter);
    }

    @Bean
    FilterRegistrationBean<Filter> methodsOnOwnPort(MethodFilter filter) {
        return at(HostFilter.FIRST + 1, filter);
    }

    private static FilterRegistrationBean<Filter> at(int order, Filter filter) {
        FilterRegistrationBean<Filter> registered = new FilterRegistrationBean<>(filter);
        registered.setName(filter.getClass().getSimpleName());
        registered.setOrder(order);
        return registered;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> ownServer(
            UnreadAnswer unread, UnreadLog log, TimelyServer timely) {
        return server -> {
            unread.customize(server);
            log.customize(server);
            timely.customize(server);
        };
    }
}
