package vn.kehoach.security.account;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Beans that are made only where a setting has a value: what is empty is off. */
public abstract class WhenSet implements Condition {

    static final String LDAP = "kehoach.ldap.url";
    static final String OIDC = "kehoach.oidc.issuer";

    private final String key;

    private WhenSet(String key) {
        this.key = key;
    }

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return isSet(context.getEnvironment(), key);
    }

    static boolean isSet(Environment settings, String key) {
        return !settings.getProperty(key, "").isBlank();
    }

    /** Where passwords are checked by a directory. */
    public static final class Ldap extends WhenSet {

        Ldap() {
            super(LDAP);
        }
    }

    /** Where people log in at a provider of the organisation. */
    public static final class Oidc extends WhenSet {

        Oidc() {
            super(OIDC);
        }
    }
}
