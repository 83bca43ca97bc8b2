package vn.kehoach.security.login;

import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import vn.kehoach.security.account.Account;
import vn.kehoach.security.account.Accounts;
import vn.kehoach.security.account.Briefly;
import vn.kehoach.security.refusal.LoginRefused;
import vn.kehoach.shared.Sha256;

/**
 * HTTP Basic for programs. A right password is remembered for some seconds by a salted hash, so that a client that calls
 * many times does not pay the slow check each time; a wrong one is never remembered.
 */
@Component
public class BasicLogin {

    private static final String SCHEME = "Basic ";
    private static final int SECONDS = 20;

    private final Accounts accounts;
    private final Passwords passwords;
    private final Briefly<Account> right;
    private final byte[] salt = new byte[32];

    BasicLogin(Accounts accounts, Passwords passwords, Ticker time) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.right = new Briefly<>(SECONDS, time::read);
        new SecureRandom().nextBytes(salt);
    }

    /** Whether the request brings a user id and a password, right or wrong. */
    public static boolean isTriedBy(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    /**
     * The account whose password the request brings.
     *
     * @throws LoginRefused after too many wrong ones, or where the directory does not let in
     */
    Optional<Account> of(HttpServletRequest request) {
        return pair(request).flatMap(pair -> check(pair, Source.of(request)));
    }

    private static Optional<String> pair(HttpServletRequest request) {
        String token = request.getHeader(HttpHeaders.AUTHORIZATION).substring(SCHEME.length());
        try {
            return Optional.of(new String(Base64.getDecoder().decode(token.strip()), StandardCharsets.UTF_8))
                    .filter(text -> text.indexOf(':') > 0);
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    private Optional<Account> check(String pair, Source source) {
        String key = hash(pair);
        return remembered(key).or(() -> slowly(pair, key, source));
    }

    /** With a new password the old one is forgotten. */
    private Optional<Account> remembered(String key) {
        return right.find(key).flatMap(before -> accounts.find(before.id())
                .filter(now -> now.mark().equals(before.mark())));
    }

    private Optional<Account> slowly(String pair, String key, Source source) {
        int colon = pair.indexOf(':');
        Optional<Account> owner = passwords
                .ownerOf(pair.substring(0, colon), pair.substring(colon + 1), source)
                .map(PasswordOwner::id)
                .flatMap(accounts::find);
        owner.ifPresent(account -> right.put(key, account));
        return owner;
    }

    private String hash(String pair) {
        MessageDigest digest = Sha256.digest();
        digest.update(salt);
        return HexFormat.of().formatHex(digest.digest(pair.getBytes(StandardCharsets.UTF_8)));
    }
}
