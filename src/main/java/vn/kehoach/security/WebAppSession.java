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
    private final Passwords passwords;
    private final ProcessEngine engine;

    WebAppSession(Accounts accounts, Passwords passwords, ProcessEngine engine) {
        this.accounts = accounts;
        this.passwords = passwords;
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

    /**
     * Logs in as the web apps do, in a new session; false where user or password is wrong.
     *
     * @throws TooManyTries after too many wrong ones
     */
    public boolean open(HttpServletRequest request, String user, String password) {
        Optional<UserAuthentication> login = check(request, user, password);
        login.ifPresent(known -> open(request, known));
        return login.isPresent();
    }

    /** Who that is and what they may open, where the password is right; no session yet. */
    Optional<UserAuthentication> check(HttpServletRequest request, String user, String password) {
        return passwords.areRight(user, password, Source.of(request))
                ? Optional.of(AuthenticationUtil.createAuthentication(engine, user))
                : Optional.empty();
    }

    void open(HttpServletRequest request, UserAuthentication login) {
        AuthenticationUtil.revalidateSession(request, login);
    }

    /** Logs out of everything that this session was logged in to. */
    public void close(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
    }
}
