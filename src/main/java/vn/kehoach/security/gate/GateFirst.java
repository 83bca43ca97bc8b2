package vn.kehoach.security.gate;

import jakarta.servlet.Filter;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.handler.HandlerMappingIntrospector;

/**
 * Nobody looks for the method that will answer before it is known who asks. Spring Security would, to remember it for
 * matchers that we do not use; on the way the form is read as a whole, with its files: of strangers, and in the short time
 * that a stranger's body is given, so that a slow line of a person who is logged in was cut.
 */
@Component
class GateFirst implements BeanPostProcessor {

    private final ApplicationContext program;

    GateFirst(ApplicationContext program) {
        this.program = program;
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        return bean instanceof HandlerMappingIntrospector ? unremembered() : bean;
    }

    private HandlerMappingIntrospector unremembered() {
        HandlerMappingIntrospector introspector = new Unremembered();
        introspector.setApplicationContext(program);
        return introspector;
    }

    /** Whoever does ask it gets an answer all the same, found at that moment. */
    private static final class Unremembered extends HandlerMappingIntrospector {

        @Override
        public Filter createCacheFilter() {
            return (request, response, chain) -> chain.doFilter(request, response);
        }
    }
}
