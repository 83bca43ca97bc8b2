package vn.kehoach.security.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.util.UriComponentsBuilder;

/** Where people log out of the provider too, where it offers that; remembered with the session. */
class Exits {

    private static final String EXIT = "vn.kehoach.security.oidc.exit";

    private final Provider provider;
    private final String back;

    Exits(Provider provider, String back) {
        this.provider = provider;
        this.back = back;
    }

    void remember(HttpServletRequest request, OidcUser person) {
        Object exit = provider.registration()
                .getProviderDetails()
                .getConfigurationMetadata()
                .get("end_session_endpoint");
        if (exit != null && exit.toString().matches("https?://.+")) {
            request.getSession().setAttribute(EXIT, address(exit.toString(), person));
        }
    }

    private String address(String exit, OidcUser person) {
        return UriComponentsBuilder.fromUriString(exit)
                .queryParam("id_token_hint", "{token}")
                .queryParam("post_logout_redirect_uri", "{back}")
                .encode()
                .buildAndExpand(person.getIdToken().getTokenValue(), back)
                .toUriString();
    }

    Optional<String> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((String) session.getAttribute(EXIT));
    }
}
