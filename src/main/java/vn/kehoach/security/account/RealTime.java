package vn.kehoach.security.account;

import com.github.benmanes.caffeine.cache.Ticker;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How real time passes for logins and sessions; the clock of a demo may jump, this one only goes on. */
@Configuration(proxyBeanMethods = false)
class RealTime {

    @Bean
    Ticker passingTime() {
        return Ticker.systemTicker();
    }
}
