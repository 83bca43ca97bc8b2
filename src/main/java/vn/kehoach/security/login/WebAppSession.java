package vn.kehoach.security.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.stereotype.Component;
import vn.kehoach.audit.Logins;
import vn.kehoach.security.account.Account;
import vn.kehoach.security.account.Accounts;
import vn.kehoach.security.account.AskedDirectory;
import vn.kehoach.security.account.NotRegistered;
import vn.kehoach.security.account.Vouched;
import vn.kehoach.security.refusal.LoginRefused;

/** The login of Tasklist and the other web apps; our own pages and the calls of forms use the same. */
@Component
public class WebAppSession {

    /** By which name somebody logged in whose password is kept by the directory. */
    private static final String NAME = "vn.kehoach.security.directoryName";

    /** What the password was like when somebody logged in. */
    private static final String MARK = "vn.kehoach.security.mark";

    private final Accounts accounts;
    private final Passwords passwords;
    private final AskedDirectory directory;
    private final Vouched vouched;
    private final ProcessEngine engine;
    private final Logins logins;
    private final OpenSessions sessions;

    WebAppSession(
            Accounts accounts,
            Passwords passwords,
            AskedDirectory directory,
            Vouched vouched,
            ProcessEngine engine,
            Logins logins,
            OpenSessions sessions) {
        this.logins = logins;
        this.accounts = accounts;
        this.passwords = passwords;
        this.directory = directory;
        this.vouched = vouched;
        this.engine = engine;
        this.sessions = sessions;
    }

    /**
     * Who may come in.
     *
     * @param login as the web apps keep it
     * @param name by which the directory knows whoever it vouched for
     */
    record Entrance(UserAuthentication login, Optional<String> name) {}

    /** Whoever is logged in there. */
    Optional<Account> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).flatMap(this::loggedIn);
    }

    private Optional<Account> loggedIn(HttpSession session) {
        return Optional.ofNullable(AuthenticationUtil.getAuthsFromSession(session))
                .flatMap(logins -> Optional.ofNullable(logins.getAuthenticationForProcessEngine(engine.getName()))
                        .map(UserAuthentication.class::cast)
                        .flatMap(login -> asItIsNow(login, logins, session)));
    }

    /** The web apps would go on for minutes with an account that is closed, or in a group that it has left. */
    private Optional<Account> asItIsNow(UserAuthentication login, Authentications logins, HttpSession session) {
        Optional<Account> account = accounts.find(login.getIdentityId())
                .filter(known -> known.mark().equals(session.getAttribute(MARK)))
                .filter(known -> isVouchedFor(known, session));
        account.ifPresentOrElse(
                known -> follow(known, login, logins), () -> logins.removeByEngineName(engine.getName()));
        return account;
    }

    private boolean isVouchedFor(Account known, HttpSession session) {
        Object name = session.getAttribute(NAME);
        return name == null || directory.stillKnows(name.toString(), known.id());
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
     * @throws LoginRefused after too many wrong ones, or where the directory does not let in
     */
    public boolean open(HttpServletRequest request, String user, String password) {
        Optional<Entrance> entrance = check(request, user, password);
        entrance.ifPresent(known -> open(request, known));
        return entrance.isPresent();
    }

    /** Who that is and what they may open, where the password is right; no session yet. */
    Optional<Entrance> check(HttpServletRequest request, String user, String password) {
        return passwords
                .ownerOf(user, password, Source.of(request))
                .map(owner -> new Entrance(login(owner.id()), Optional.of(user).filter(name -> owner.byDirectory())));
    }

    /** Whoever was logged in here before does not see the account of the next, and need not. */
    private UserAuthentication login(String user) {
        engine.getIdentityService().clearAuthentication();
        return AuthenticationUtil.createAuthentication(engine, user);
    }

    void open(HttpServletRequest request, Entrance entrance) {
        logins.loggedIn(entrance.login().getIdentityId(), Source.of(request).address());
        AuthenticationUtil.revalidateSession(request, entrance.login());
        String id = entrance.login().getIdentityId();
        mark(request.getSession(), id);
        sessions.opened(id, request.getSession());
        entrance.name().ifPresent(name -> request.getSession().setAttribute(NAME, name));
    }

    private void mark(HttpSession session, String id) {
        accounts.find(id).ifPresent(account -> session.setAttribute(MARK, account.mark()));
    }

    /** The owner of this session has just given the account a new password. */
    void goOnWithNewPassword(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false))
                .filter(open -> open.getAttribute(MARK) != null)
                .ifPresent(open -> mark(open, request.getRemoteUser()));
    }

    /**
     * Logs in whoever has that user id, because a provider of the organisation vouches for them.
     *
     * @throws NotRegistered where our register does not know them
     */
    public void openFor(HttpServletRequest request, String id) {
        open(request, vouched.byId(id));
    }

    /**
     * Logs in whoever has that address of mail, because a provider of the organisation vouches for them.
     *
     * @throws NotRegistered where our register does not know them
     */
    public void openForMail(HttpServletRequest request, String mail) {
        open(request, vouched.byMail(mail));
    }

    private void open(HttpServletRequest request, Account known) {
        open(request, new Entrance(login(known.id()), Optional.empty()));
    }

    /** Logs out of everything that this session was logged in to. */
    public void close(HttpServletRequest request) {
        of(request)
                .ifPresent(account ->
                        logins.loggedOut(account.id(), Source.of(request).address()));
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
    }
}
