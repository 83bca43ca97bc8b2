package vn.kehoach.security.oidc;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import vn.kehoach.security.account.WhenSet;
import vn.kehoach.security.login.WebAppSession;

/** Made only where the settings name a provider. */
@Configuration(proxyBeanMethods = false)
@Conditional(WhenSet.Oidc.class)
class OidcConfiguration {

    private static final Duration TO_CONNECT = Duration.ofSeconds(3);
    private static final Duration TO_ANSWER = Duration.ofSeconds(5);

    /** Spring Security takes the one that it finds. */
    @Bean
    JwtDecoderFactory<ClientRegistration> idTokens() {
        return new IdTokens(connections());
    }

    @Bean
    OidcSignOn signOn(OidcSettings settings, WebAppSession session, @Value("${kehoach.base-url}") String baseUrl) {
        String base = baseUrl.replaceAll("/+$", "");
        Provider provider = new Provider(settings, base + "/login/oauth2/code/" + Provider.ID, connections());
        Exits exits = new Exits(provider, base + "/");
        Refusals refusals = new Refusals();
        return new OidcSignOn(
                provider,
                cookie(provider, settings, base),
                new Arrivals(session, settings.userClaim(), exits, refusals),
                refusals,
                exits,
                connections());
    }

    /** The clock of a demo may jump while somebody is at the provider; this one does not. */
    private static AuthorizationCookie cookie(Provider provider, OidcSettings settings, String base) {
        boolean https = base.regionMatches(true, 0, "https:", 0, 6);
        return new AuthorizationCookie(provider, settings.clientSecret(), https, Clock.systemUTC());
    }

    /** A provider that hangs must not keep everybody waiting. */
    private static ClientHttpRequestFactory connections() {
        JdkClientHttpRequestFactory connections = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(TO_CONNECT)
                .build());
        connections.setReadTimeout(TO_ANSWER);
        return connections;
    }
}
