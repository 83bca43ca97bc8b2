package vn.kehoach.security.envelope;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * For whom a call is made is believed from the balancers that are named, and from nobody else. By itself the server would
 * believe every private address, which in an office are all of them: whoever sits inside could type passwords from a new
 * address each time. Settings that would lead there keep the program from starting.
 */
class ForwardedHeaders implements EnvironmentPostProcessor, Ordered {

    private static final String NAME = "balancers";
    private static final String BALANCERS = "kehoach.http.balancers";
    private static final String STRATEGY = "server.forward-headers-strategy";
    private static final String PROXIES = "server.tomcat.remoteip.internal-proxies";
    private static final String TRUSTED = "server.tomcat.remoteip.trusted-proxies";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.getPropertySources().contains(NAME)) {
            return;
        }
        String strategy = environment.getProperty(STRATEGY, "none");
        if (environment.containsProperty(PROXIES) || environment.containsProperty(TRUSTED)) {
            throw new WideOpen("Mẫu địa chỉ được tin (server.tomcat.remoteip) không dùng ở đây.");
        }
        if (strategy.equalsIgnoreCase("framework")) {
            throw new WideOpen("server.forward-headers-strategy=framework tin X-Forwarded-For của bất cứ ai.");
        }
        String listed = environment.getProperty(BALANCERS, "").strip();
        if (!listed.isEmpty()) {
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            NAME, Map.of(STRATEGY, "native", PROXIES, Balancers.pattern(listed))));
        } else if (strategy.equalsIgnoreCase("native")) {
            throw new WideOpen(
                    "server.forward-headers-strategy=native mà chưa nói bộ cân bằng tải ở đâu thì ai ở mạng trong"
                            + " cũng giả được địa chỉ.");
        }
    }

    /** After the files of settings have been read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
