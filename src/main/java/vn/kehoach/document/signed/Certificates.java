package vn.kehoach.document.signed;

import java.security.cert.X509Certificate;
import java.util.Optional;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;

/** What a certificate says in its names. */
final class Certificates {

    private static final int LONGEST = 200;

    private Certificates() {}

    static String name(X509Certificate certificate) {
        return part(certificate.getSubjectX500Principal(), "CN")
                .orElseGet(() -> shown(certificate.getSubjectX500Principal().getName()));
    }

    static String organisation(X509Certificate certificate) {
        return part(certificate.getSubjectX500Principal(), "O").orElse("");
    }

    static String issuer(X509Certificate certificate) {
        return part(certificate.getIssuerX500Principal(), "CN")
                .orElseGet(() -> shown(certificate.getIssuerX500Principal().getName()));
    }

    private static Optional<String> part(X500Principal principal, String type) {
        try {
            return new LdapName(principal.getName())
                    .getRdns().stream()
                            .filter(rdn -> rdn.getType().equalsIgnoreCase(type))
                            .map(Rdn::getValue)
                            .filter(String.class::isInstance)
                            .map(String.class::cast)
                            .map(Certificates::shown)
                            .findFirst();
        } catch (InvalidNameException e) {
            return Optional.empty();
        }
    }

    private static String shown(String name) {
        String line = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", " ").strip();
        return line.substring(0, Math.min(LONGEST, line.length()));
    }
}
