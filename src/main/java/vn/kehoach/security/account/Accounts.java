package vn.kehoach.security.account;

import com.github.benmanes.caffeine.cache.Ticker;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.account.AccountChanged;
import vn.kehoach.shared.Sha256;

/** The accounts of the engine; groups are read again after some seconds, so that a change holds for open sessions too. */
@Component
public class Accounts {

    private static final int SECONDS = 10;

    private final IdentityService identity;
    private final Unasked unasked;
    private final Briefly<Account> known;

    Accounts(IdentityService identity, Unasked unasked, Ticker time) {
        this.identity = identity;
        this.unasked = unasked;
        this.known = new Briefly<>(SECONDS, time::read);
    }

    /** The account of that id; empty where it does not exist any more. */
    public Optional<Account> find(String userId) {
        return known.find(userId).or(() -> unasked.by(() -> read(userId)));
    }

    /** The account that alone has that address of mail. */
    Optional<Account> findByMail(String mail) {
        List<String> owners = unasked.by(() -> Stream.of(mail, mail.toLowerCase(Locale.ROOT))
                .flatMap(address -> identity.createUserQuery().userEmail(address).list().stream())
                .map(User::getId)
                .distinct()
                .toList());
        return owners.size() == 1 ? find(owners.get(0)) : Optional.empty();
    }

    private Optional<Account> read(String userId) {
        Optional<Account> found = Optional.ofNullable(
                        identity.createUserQuery().userId(userId).singleResult())
                .map(user -> new Account(user.getId(), groupsOf(userId), tenantsOf(userId), mark(user)));
        found.ifPresent(account -> known.put(userId, account));
        return found;
    }

    /** What the engine keeps in place of a password changes with it; what sessions keep of that leads nowhere. */
    private static String mark(User user) {
        return Sha256.of(String.valueOf(user.getPassword()));
    }

    /** What has changed is read again at once here, and within seconds on other nodes. */
    @EventListener
    void changed(AccountChanged account) {
        known.remove(account.id());
    }

    private List<String> groupsOf(String userId) {
        return identity.createGroupQuery().groupMember(userId).list().stream()
                .map(Group::getId)
                .toList();
    }

    private List<String> tenantsOf(String userId) {
        return identity.createTenantQuery().userMember(userId).includingGroupsOfUser(true).list().stream()
                .map(Tenant::getId)
                .toList();
    }

    /** Whether the password is right; the question itself is asked by nobody. */
    public boolean passwordIsRight(String userId, String password) {
        return unasked.by(() -> identity.checkPassword(userId, password));
    }
}
