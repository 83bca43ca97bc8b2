package vn.kehoach.security.login;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Slows down wrong passwords. Strictly where one address tries one account; widely what an address may get wrong in all;
 * and where many addresses try one account, each that has got something wrong waits, but one that has not, or from which
 * that account has lately been opened, is heard: a stranger cannot keep the owner out.
 */
@Component
class Throttle {

    private final Patience byPair;
    private final Patience byAddress;
    private final Patience byAccount;
    private final KnownLogins known;

    Throttle(Ticker time, KnownLogins known) {
        byPair = new Patience(5, Duration.ofMinutes(3), time);
        byAddress = new Patience(50, Duration.ofSeconds(20), time);
        byAccount = new Patience(100, Duration.ofSeconds(30), time);
        this.known = known;
    }

    /** How long that account has to wait at that address before its next password is looked at. */
    Duration restOf(String account, Source source) {
        Duration strict = byPair.restOf(pair(account, source));
        Duration all = longer(strict, wide(account, source));
        return all.equals(strict) || known.include(account, source) ? strict : all;
    }

    private Duration wide(String account, Source source) {
        Duration ofAddress = byAddress.restOf(source.address());
        return byAddress.isUntried(source.address()) ? ofAddress : longer(ofAddress, byAccount.restOf(account));
    }

    void wrong(String account, Source source) {
        byPair.wrong(pair(account, source));
        byAddress.wrong(source.address());
        byAccount.wrong(account);
    }

    /** What others got wrong with that account, or this address with other accounts, stays counted. */
    void right(String account, Source source) {
        byPair.forget(pair(account, source));
        known.note(account, source);
    }

    private static String pair(String account, Source source) {
        return source.address() + " " + account;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
