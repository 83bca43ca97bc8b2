package vn.kehoach.security;

import java.time.Duration;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.kehoach.audit.Refusals;

/** Every password that somebody types anywhere is checked here, one after another for the same account and address. */
@Component
class Passwords {

    private static final Logger LOG = LoggerFactory.getLogger(Passwords.class);
    private static final int LANES = 64;
    private static final int LONGEST_ID = 64;

    private final Accounts accounts;
    private final Throttle throttle;
    private final Refusals refusals;
    private final Object[] lanes =
            IntStream.range(0, LANES).mapToObj(lane -> new Object()).toArray();

    Passwords(Accounts accounts, Throttle throttle, Refusals refusals) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.refusals = refusals;
    }

    /**
     * Whether the password is right.
     *
     * @throws TooManyTries where it is not looked at yet
     */
    boolean areRight(String user, String password, Source source) {
        String account = user.substring(0, Math.min(user.length(), LONGEST_ID));
        try {
            boolean right = inTurn(user, password, account, source);
            if (!right) {
                refusals.loginFailed(account, source.address());
            }
            return right;
        } catch (TooManyTries tooMany) {
            refusals.loginDelayed(account, source.address());
            throw tooMany;
        }
    }

    private boolean inTurn(String user, String password, String account, Source source) {
        synchronized (lanes[Math.floorMod((account + source).hashCode(), LANES)]) {
            return check(user, password, account, source);
        }
    }

    private boolean check(String user, String password, String account, Source source) {
        Duration rest = throttle.restOf(account, source);
        if (!rest.isZero()) {
            throw new TooManyTries(rest);
        }
        boolean right = accounts.passwordIsRight(user, password);
        if (right) {
            throttle.right(account, source);
        } else {
            throttle.wrong(account, source);
            LOG.warn("Đăng nhập sai: tài khoản {} từ {}", account.replaceAll("\\p{C}", "?"), source.address());
        }
        return right;
    }
}
