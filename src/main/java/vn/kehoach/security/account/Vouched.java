package vn.kehoach.security.account;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds those in the register for whom a directory or a provider vouches; nobody is entered into it that way. */
@Component
public class Vouched {

    private final Accounts accounts;
    private final LocalUsers local;

    Vouched(Accounts accounts, LocalUsers local) {
        this.accounts = accounts;
        this.local = local;
    }

    /** The account of that user id. Directories do not mind capital letters, the register writes small ones. */
    public Account byId(String id) {
        return admitted(accounts.find(id).or(() -> accounts.find(id.toLowerCase(Locale.ROOT))));
    }

    /** The account to which mail for that address goes. */
    public Account byMail(String mail) {
        return admitted(accounts.findByMail(mail));
    }

    private Account admitted(Optional<Account> account) {
        return account.filter(known -> !local.includes(known.id())).orElseThrow(NotRegistered::new);
    }
}
