package vn.kehoach.demo;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import vn.kehoach.platform.InDemo;

/** Outside a demo the time is what it is. */
@Configuration(proxyBeanMethods = false)
@Conditional(RealClock.NotInDemo.class)
class RealClock {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    static class NotInDemo extends NoneNestedConditions {
        NotInDemo() {
            super(ConfigurationPhase.PARSE_CONFIGURATION);
        }

        @Conditional(InDemo.class)
        static class Demo {}
    }
}
