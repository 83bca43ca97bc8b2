package vn.kehoach.security.envelope;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Where people reach the program by https their browsers send its cookies by https only. A balancer speaks plain HTTP
 * with the program, so the address of the installation decides and not the request.
 */
public class HttpsCookies implements EnvironmentPostProcessor, Ordered {

    private static final Map<String, Object> SECURE = Map.of(
            "server.servlet.session.cookie.secure", true,
            "camunda.bpm.webapp.csrf.enable-secure-cookie", true);

    /** Whether people reach the program under that address by https. */
    public static boolean isHttps(String baseUrl) {
        return baseUrl.regionMatches(true, 0, "https:", 0, 6);
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (isHttps(environment.getProperty("kehoach.base-url", ""))) {
            environment.getPropertySources().addLast(new MapPropertySource("httpsCookies", SECURE));
        }
    }

    /** After the files of settings have been read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
