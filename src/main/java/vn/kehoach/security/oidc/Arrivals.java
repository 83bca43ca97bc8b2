package vn.kehoach.security.oidc;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import vn.kehoach.security.login.LocalPath;
import vn.kehoach.security.login.WebAppSession;
import vn.kehoach.security.refusal.LoginRefused;

/** The provider vouches for somebody: who is in our register gets the session that a password would have given. */
class Arrivals implements AuthenticationSuccessHandler {

    private static final String MAIL = "email";

    private final WebAppSession session;
    private final String claim;
    private final Exits exits;
    private final Refusals refusals;

    Arrivals(WebAppSession session, String claim, Exits exits, Refusals refusals) {
        this.session = session;
        this.claim = claim;
        this.exits = exits;
        this.refusals = refusals;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication login)
            throws IOException, ServletException {
        try {
            OidcUser person = (OidcUser) login.getPrincipal();
            enter(request, person);
            exits.remember(request, person);
            response.sendRedirect(LocalPath.of(String.valueOf(request.getAttribute(AuthorizationCookie.NEXT))));
        } catch (LoginRefused refused) {
            refusals.show(request, response, refused.status(), refused.getMessage());
        }
    }

    private void enter(HttpServletRequest request, OidcUser person) {
        String who = Optional.ofNullable(person.getClaimAsString(claim)).orElse("");
        if (MAIL.equals(claim)) {
            session.openForMail(request, Boolean.TRUE.equals(person.getEmailVerified()) ? who : "");
        } else {
            session.openFor(request, who);
        }
    }
}
