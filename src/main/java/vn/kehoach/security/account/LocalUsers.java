package vn.kehoach.security.account;

import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Whose passwords Kehoach keeps itself. Where the organisation has a directory or a provider these are a few named
 * accounts, so that somebody gets in when it is down; nobody out there can become one of them.
 */
@Component
public class LocalUsers {

    private final boolean elsewhere;
    private final Set<String> named;

    LocalUsers(Environment settings, @Value("${kehoach.directory.local-users}") Set<String> named) {
        this.elsewhere = WhenSet.isSet(settings, WhenSet.LDAP) || WhenSet.isSet(settings, WhenSet.OIDC);
        this.named = Set.copyOf(named);
    }

    /** Whether Kehoach itself keeps the password of that person. */
    public boolean includes(String id) {
        return !elsewhere || named.contains(id);
    }
}
