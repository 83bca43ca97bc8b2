package vn.kehoach.security.oidc;

import java.net.URI;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The provider at which people of the organisation log in, {@code kehoach.oidc.*}; without an issuer there is none.
 *
 * @param issuer the address of the provider; what it offers is read from it
 * @param clientId as what Kehoach is known there
 * @param clientSecret the secret of that
 * @param userClaim what holds the user id of our register; {@code email} is compared with the address of mail there
 * @param scopes what the provider is asked for
 */
@ConfigurationProperties("kehoach.oidc")
record OidcSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("preferred_username") String userClaim,
        @DefaultValue({"openid", "profile", "email"}) Set<String> scopes) {

    private static final Set<String> THIS_HOST = Set.of("localhost", "127.0.0.1", "[::1]");

    OidcSettings {
        if (!issuer.isBlank()) {
            URI address = URI.create(issuer);
            check(
                    "https".equals(address.getScheme())
                            || "http".equals(address.getScheme()) && THIS_HOST.contains(address.getHost()),
                    "issuer phải là địa chỉ https://");
            check(!clientId.isBlank() && !clientSecret.isBlank(), "cần client-id và client-secret");
            check(scopes.contains("openid"), "scopes phải có openid");
        }
    }

    private static void check(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException("kehoach.oidc: " + message);
        }
    }

    /** The secret stays out of every log. */
    @Override
    public String toString() {
        return "OidcSettings[issuer=" + issuer + ", clientId=" + clientId + "]";
    }
}
