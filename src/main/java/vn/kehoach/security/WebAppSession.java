package vn.kehoach.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.stereotype.Component;

/** The login of Tasklist and the other web apps; our own pages and the calls of forms use the same. */
@Component
public class WebAppSession {

    private final Accounts accounts;
    private final ProcessEngine engine;

    WebAppSession(Accounts accounts, ProcessEngine engine) {
        this.accounts = accounts;
        this.engine = engine;
    }

    /** Whoever is logged in there. */
    Optional<Account> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .flatMap(this::loggedIn)
                .map(Authentication::getIdentityId)
                .flatMap(accounts::find);
    }

    private Optional<Authentication> loggedIn(HttpSession session) {
        return Optional.ofNullable(
                AuthenticationUtil.getAuthsFromSession(session).getAuthenticationForProcessEngine(engine.getName()));
    }

    /** Logs in as the web apps do, in a new session; false where user or password is wrong. */
    public boolean open(HttpServletRequest request, String user, String password) {
        if (!accounts.passwordIsRight(user, password)) {
            return false;
        }
        UserAuthentication login = AuthenticationUtil.createAuthentication(engine, user);
        AuthenticationUtil.revalidateSession(request, login);
        return true;
    }

    /** Logs out of everything that this session was logged in to. */
    public void close(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
    }
}
