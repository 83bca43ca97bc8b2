package vn.kehoach.security.oidc;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import vn.kehoach.security.login.LocalPath;

/** Sends somebody to the provider, with a proof that only whoever was sent comes back, and where they wanted to go. */
class AuthorizationRequests implements OAuth2AuthorizationRequestResolver {

    static final String BASE = "/oauth2/authorization";

    private final DefaultOAuth2AuthorizationRequestResolver requests;

    AuthorizationRequests(Provider provider) {
        requests = new DefaultOAuth2AuthorizationRequestResolver(provider, BASE);
        requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    }

    @Override
    public OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return withNext(requests.resolve(request), request);
    }

    @Override
    public OAuth2AuthorizationRequest resolve(HttpServletRequest request, String id) {
        return withNext(requests.resolve(request, id), request);
    }

    private static OAuth2AuthorizationRequest withNext(OAuth2AuthorizationRequest asked, HttpServletRequest request) {
        return asked == null
                ? null
                : OAuth2AuthorizationRequest.from(asked)
                        .attributes(attributes ->
                                attributes.put(AuthorizationCookie.NEXT, LocalPath.of(request.getParameter("tiep"))))
                        .build();
    }
}
