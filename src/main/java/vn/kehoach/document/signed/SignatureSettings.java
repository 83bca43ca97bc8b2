package vn.kehoach.document.signed;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who is trusted, and whose certificates lie on this server.
 *
 * @param trusted a folder of PEM files, or one PEM or PKCS#12 file, with the roots; nothing is trusted where it is empty
 * @param trustedPassword of a PKCS#12 file
 * @param revocation whether the issuers of certificates are asked over the network
 * @param keys PKCS#12 files of persons, by their account
 * @param seals PKCS#12 files of bodies, by their code
 */
@ConfigurationProperties("kehoach.signatures")
public record SignatureSettings(
        @DefaultValue("") String trusted,
        @DefaultValue("") String trustedPassword,
        @DefaultValue("false") boolean revocation,
        @DefaultValue Map<String, KeyFile> keys,
        @DefaultValue Map<String, KeyFile> seals) {

    /** A PKCS#12 file; what opens it is never written anywhere. */
    public record KeyFile(String file, String password) {

        @Override
        public String toString() {
            return "KeyFile[" + file + "]";
        }
    }

    @Override
    public String toString() {
        return "SignatureSettings[" + trusted + ", keys of " + keys.keySet() + ", seals of " + seals.keySet() + "]";
    }
}
