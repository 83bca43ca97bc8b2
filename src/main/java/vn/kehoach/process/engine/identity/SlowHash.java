package vn.kehoach.process.engine.identity;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.kehoach.shared.Sha256;

/**
 * Passwords as bcrypt, so that whoever gets hold of the table cannot try millions a second. The engine appends a salt and
 * bcrypt reads 72 bytes only: a digest makes every password short enough. The cost is part of what is kept.
 */
class SlowHash implements PasswordEncryptor {

    private final PasswordEncoder bcrypt;

    SlowHash(int cost) {
        bcrypt = new BCryptPasswordEncoder(cost);
    }

    @Override
    public String encrypt(String password) {
        return bcrypt.encode(digest(password));
    }

    @Override
    public boolean check(String password, String encrypted) {
        return bcrypt.matches(digest(password), encrypted);
    }

    @Override
    public String hashAlgorithmName() {
        return "SHA-256-bcrypt";
    }

    private static String digest(String password) {
        byte[] digest = Sha256.digest().digest(password.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(digest);
    }
}
