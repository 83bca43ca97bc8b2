package vn.kehoach.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
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
                .map(AuthenticationUtil::getAuthsFromSession)
                .flatMap(this::loggedIn);
    }

    private Optional<Account> loggedIn(Authentications logins) {
        return Optional.ofNullable(logins.getAuthenticationForProcessEngine(engine.getName()))
                .map(UserAuthentication.class::cast)
                .flatMap(login -> asItIsNow(login, logins));
    }

    /** The web apps would go on for minutes with an account that is closed, or in a group that it has left. */
    private Optional<Account> asItIsNow(UserAuthentication login, Authentications logins) {
        Optional<Account> account = accounts.find(login.getIdentityId());
        account.ifPresentOrElse(
                known -> follow(known, login, logins), () -> logins.removeByEngineName(engine.getName()));
        return account;
    }

    private void follow(Account known, UserAuthentication login, Authentications logins) {
        if (!Set.copyOf(login.getGroupIds()).equals(Set.copyOf(known.groups()))) {
            logins.addOrReplace(
                    AuthenticationUtil.createAuthentication(engine, known.id(), known.groups(), known.tenants()));
        }
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
