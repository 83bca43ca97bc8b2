package vn.kehoach.security.login;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.kehoach.audit.Refusals;
import vn.kehoach.security.account.NotRegistered;
import vn.kehoach.security.refusal.LoginRefused;

/** Every password that somebody types anywhere is checked here, one after another for the same account and address. */
@Component
class Passwords {

    private static final Logger LOG = LoggerFactory.getLogger(Passwords.class);
    private static final Pattern NOT_TYPED = Pattern.compile("[\\p{Cc}\\p{Cs}]");
    private static final int LANES = 64;
    private static final int LONGEST_ID = 64;

    private final PasswordOwners owners;
    private final Throttle throttle;
    private final Refusals refusals;
    private final Object[] lanes =
            IntStream.range(0, LANES).mapToObj(lane -> new Object()).toArray();

    Passwords(PasswordOwners owners, Throttle throttle, Refusals refusals) {
        this.owners = owners;
        this.throttle = throttle;
        this.refusals = refusals;
    }

    /**
     * Whose password that is; empty where it is wrong. Directories do not mind capital letters, so neither does the count.
     *
     * @throws LoginRefused where it is not looked at yet, cannot be looked at now, or is right and does not let in
     */
    Optional<PasswordOwner> ownerOf(String user, String password, Source source) {
        String account = user.substring(0, Math.min(user.length(), LONGEST_ID)).toLowerCase(Locale.ROOT);
        try {
            Optional<PasswordOwner> owner = inTurn(user, password, account, source);
            if (owner.isEmpty()) {
                refusals.loginFailed(account, source.address());
            }
            return owner;
        } catch (TooManyTries tooMany) {
            refusals.loginDelayed(account, source.address());
            throw tooMany;
        } catch (NotRegistered stranger) {
            refusals.loginFailed(account, source.address());
            throw stranger;
        }
    }

    /** A control character or half a letter comes from no keyboard: nobody keeps such a name or such a password. */
    private static boolean isTyped(String text) {
        return !NOT_TYPED.matcher(text).find();
    }

    private Optional<PasswordOwner> inTurn(String user, String password, String account, Source source) {
        synchronized (lanes[Math.floorMod((account + source).hashCode(), LANES)]) {
            return check(user, password, account, source);
        }
    }

    private Optional<PasswordOwner> check(String user, String password, String account, Source source) {
        Duration rest = throttle.restOf(account, source);
        if (!rest.isZero()) {
            throw new TooManyTries(rest);
        }
        Optional<PasswordOwner> owner =
                isTyped(user) && isTyped(password) ? owners.find(user, password) : Optional.empty();
        if (owner.isPresent()) {
            throttle.right(account, source);
        } else {
            throttle.wrong(account, source);
            LOG.warn("Đăng nhập sai: tài khoản {} từ {}", account.replaceAll("\\p{C}", "?"), source.address());
        }
        return owner;
    }
}
