package vn.kehoach.security.login;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kehoach.security.account.Accounts;
import vn.kehoach.security.account.AskedDirectory;
import vn.kehoach.security.account.LocalUsers;
import vn.kehoach.security.account.Vouched;
import vn.kehoach.security.refusal.LoginRefused;

/** Asks whoever keeps the password: the engine for local accounts, the directory of the organisation for all others. */
@Component
class PasswordOwners {

    private final Accounts accounts;
    private final LocalUsers local;
    private final AskedDirectory directory;
    private final Vouched vouched;

    PasswordOwners(Accounts accounts, LocalUsers local, AskedDirectory directory, Vouched vouched) {
        this.accounts = accounts;
        this.local = local;
        this.directory = directory;
        this.vouched = vouched;
    }

    /**
     * Whose password that is; empty where it is wrong.
     *
     * @throws LoginRefused where it cannot be known, or where it is right and does not let in
     */
    Optional<PasswordOwner> find(String user, String password) {
        return directory.exists() && !local.includes(user) ? inDirectory(user, password) : here(user, password);
    }

    /** How long the answer takes does not tell which accounts are local. */
    private Optional<PasswordOwner> here(String user, String password) {
        return accounts.passwordIsRight(user, password) && local.includes(user)
                ? Optional.of(new PasswordOwner(user, false))
                : Optional.empty();
    }

    private Optional<PasswordOwner> inDirectory(String user, String password) {
        return directory.idOf(user, password).map(vouched::byId).map(known -> new PasswordOwner(known.id(), true));
    }
}
