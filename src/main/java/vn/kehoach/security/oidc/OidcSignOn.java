package vn.kehoach.security.oidc;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;
import vn.kehoach.security.login.SignOn;

/** Spring Security goes to the provider and back; what it finds out becomes a session of the web apps and nothing else. */
class OidcSignOn implements SignOn {

    private final Provider provider;
    private final AuthorizationCookie cookie;
    private final Arrivals arrivals;
    private final Refusals refusals;
    private final Exits exits;
    private final ClientHttpRequestFactory connections;

    OidcSignOn(
            Provider provider,
            AuthorizationCookie cookie,
            Arrivals arrivals,
            Refusals refusals,
            Exits exits,
            ClientHttpRequestFactory connections) {
        this.provider = provider;
        this.cookie = cookie;
        this.arrivals = arrivals;
        this.refusals = refusals;
        this.exits = exits;
        this.connections = connections;
    }

    @Override
    public void addTo(HttpSecurity http) throws Exception {
        http.oauth2Login(this::configure);
    }

    private void configure(OAuth2LoginConfigurer<HttpSecurity> login) {
        login.loginPage("/dang-nhap")
                .clientRegistrationRepository(provider)
                .authorizedClientRepository(new NoTokens())
                .securityContextRepository(new RequestAttributeSecurityContextRepository())
                .authorizationEndpoint(away -> away.authorizationRequestResolver(new AuthorizationRequests(provider))
                        .authorizationRequestRepository(cookie))
                .tokenEndpoint(token -> token.accessTokenResponseClient(tokens()))
                .userInfoEndpoint(person -> person.oidcUserService(people()))
                .successHandler(arrivals)
                .failureHandler(refusals);
    }

    private OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokens() {
        RestClientAuthorizationCodeTokenResponseClient tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(RestClient.builder()
                .requestFactory(connections)
                .messageConverters(converters -> {
                    converters.clear();
                    converters.add(new FormHttpMessageConverter());
                    converters.add(new OAuth2AccessTokenResponseHttpMessageConverter());
                })
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return tokens;
    }

    private OidcUserService people() {
        RestTemplate http = new RestTemplate(connections);
        http.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        DefaultOAuth2UserService claims = new DefaultOAuth2UserService();
        claims.setRestOperations(http);
        OidcUserService people = new OidcUserService();
        people.setOauth2UserService(claims);
        return people;
    }

    @Override
    public String path() {
        return AuthorizationRequests.BASE + "/" + Provider.ID;
    }

    @Override
    public Optional<String> exit(HttpServletRequest request) {
        return exits.of(request);
    }
}
