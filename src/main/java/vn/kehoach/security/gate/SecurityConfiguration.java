package vn.kehoach.security.gate;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.ServletRequestPathFilter;
import vn.kehoach.audit.Logins;
import vn.kehoach.audit.Refusals;
import vn.kehoach.security.content.ContentFilter;
import vn.kehoach.security.envelope.FileHeaders;
import vn.kehoach.security.envelope.HostFilter;
import vn.kehoach.security.envelope.HttpsCookies;
import vn.kehoach.security.envelope.Keeping;
import vn.kehoach.security.envelope.RefusalFilter;
import vn.kehoach.security.envelope.SameOriginFilter;
import vn.kehoach.security.login.BasicLogin;
import vn.kehoach.security.login.KeyThrottle;
import vn.kehoach.security.login.LoginFilter;
import vn.kehoach.security.login.NoSessionYet;
import vn.kehoach.security.login.OwnPasswordFilter;
import vn.kehoach.security.login.SignOn;
import vn.kehoach.security.login.Unauthenticated;
import vn.kehoach.security.login.WebAppLoginFilter;
import vn.kehoach.security.login.WebAppLogoutFilter;
import vn.kehoach.security.login.WebAppSession;
import vn.kehoach.security.routes.Routes;
import vn.kehoach.security.routes.Rule;

/** Spring Security in front of every path. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** For our own pages; the web apps bring a policy of theirs. */
    private static final String POLICY = "default-src 'self'; img-src 'self' data: blob:;"
            + " style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'self'; form-action 'self';"
            + " frame-ancestors 'none'";

    @Bean
    SecurityFilterChain gate(
            HttpSecurity http,
            BasicLogin basic,
            WebAppSession session,
            IdentityService identity,
            Unauthenticated unauthenticated,
            Denied denied,
            Refusals refusals,
            KeyThrottle keys,
            Logins logins,
            Optional<SignOn> signOn,
            @Value("${kehoach.base-url}") String baseUrl,
            @Value("${kehoach.http.max-json}") DataSize largestJson)
            throws Exception {
        if (signOn.isPresent()) {
            signOn.get().addTo(http);
        }
        LoginFilter login = new LoginFilter(basic, session, identity, unauthenticated);
        return http.csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(SecurityConfiguration::sessions)
                .headers(headers -> headers(headers, HttpsCookies.isHttps(baseUrl)))
                .exceptionHandling(answers ->
                        answers.authenticationEntryPoint(unauthenticated).accessDeniedHandler(denied))
                .addFilterBefore(login, AnonymousAuthenticationFilter.class)
                .addFilterBefore(new SameOriginFilter(baseUrl), LoginFilter.class)
                .addFilterBefore(new RefusalFilter(refusals), SameOriginFilter.class)
                .addFilterAfter(keys.filter(), AuthorizationFilter.class)
                .addFilterAfter(new ContentFilter(largestJson), AuthorizationFilter.class)
                .addFilterAfter(new OwnPasswordFilter(session), AuthorizationFilter.class)
                .addFilterAfter(new WebAppLoginFilter(session, refusals), AuthorizationFilter.class)
                .addFilterAfter(new WebAppLogoutFilter(session, logins), AuthorizationFilter.class)
                .addFilterAfter(new NoSessionYet(), AuthorizationFilter.class)
                .authorizeHttpRequests(SecurityConfiguration::rules)
                .build();
    }

    /**
     * The web apps give a session its new id when somebody logs in. Spring would give one at every request, and those
     * that Tasklist sends side by side would be strangers.
     */
    private static void sessions(SessionManagementConfigurer<HttpSecurity> sessions) {
        sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS)
                .sessionFixation(SessionManagementConfigurer.SessionFixationConfigurer::none);
    }

    /**
     * Our own pages learn where a reader comes from: with a stricter rule browsers hide the origin of our forms, and
     * {@link SameOriginFilter} could not tell them from those of another site.
     */
    private static void headers(HeadersConfigurer<HttpSecurity> headers, boolean https) {
        headers.httpStrictTransportSecurity(
                hsts -> hsts.includeSubDomains(false).requestMatcher(request -> https || request.isSecure()));
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new FileHeaders())
                .addHeaderWriter(new Keeping())
                .addHeaderWriter(SecurityConfiguration::hideKeys)
                .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicyHeaderWriter.ReferrerPolicy.SAME_ORIGIN));
    }

    /** An address that opens something is told to nobody, not even to our own style sheets. */
    private static void hideKeys(HttpServletRequest request, HttpServletResponse response) {
        if (Routes.isKeyed(request)) {
            response.setHeader("Referrer-Policy", "no-referrer");
            response.setHeader("X-Robots-Tag", "noindex, nofollow");
        }
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        rules.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD)
                .permitAll();
        Routes.RULES.forEach(rule -> apply(rule, rules));
        rules.anyRequest().denyAll();
    }

    private static void apply(
            Rule rule, AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        var route = rules.requestMatchers(rule);
        switch (rule.who()) {
            case NOBODY -> route.denyAll();
            case ANYBODY -> route.permitAll();
            case LOGGED_IN -> route.authenticated();
            case ADMIN -> route.hasRole("ADMIN");
        }
    }

    /** A path is taken apart once, not anew for each line of {@link Routes}. */
    @Bean
    FilterRegistrationBean<ServletRequestPathFilter> pathsOnce() {
        FilterRegistrationBean<ServletRequestPathFilter> paths =
                new FilterRegistrationBean<>(new ServletRequestPathFilter());
        paths.setOrder(HostFilter.FIRST + 3);
        return paths;
    }

    /** Who logs in is decided by the engine's accounts only; this keeps Spring Boot from making a user of its own. */
    @Bean
    AuthenticationManager noOtherLogin() {
        return login -> {
            throw new ProviderNotFoundException("accounts live in the engine");
        };
    }
}
