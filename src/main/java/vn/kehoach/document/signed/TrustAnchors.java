package vn.kehoach.document.signed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertPath;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXParameters;
import java.security.cert.PKIXRevocationChecker;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.kehoach.shared.Refused;

/** The roots that this installation trusts; they are read when somebody signs, so a new one needs no restart. */
@Component
class TrustAnchors {

    private static final Logger LOG = LoggerFactory.getLogger(TrustAnchors.class);
    static final String OFFLINE = "chưa kiểm tra thu hồi (máy chủ không hỏi nơi cấp chứng thư)";
    private static final String NOT_REACHED = "chưa kiểm tra được thu hồi (không liên lạc được nơi cấp chứng thư)";
    private static final String NOT_REVOKED = "chưa bị thu hồi";

    private final SignatureSettings settings;

    TrustAnchors(SignatureSettings settings) {
        this.settings = settings;
    }

    /**
     * Follows a certificate up to a root.
     *
     * @param others what came with it
     * @param at when it must have been valid
     * @return what is known of its revocation
     */
    String follow(X509Certificate signing, Collection<X509Certificate> others, Instant at) {
        Set<TrustAnchor> roots = roots();
        CertPath path = path(signing, others, at, roots);
        // Only whoever a root stands for is asked where revoked certificates are listed.
        return settings.revocation() ? revocation(signing, path, at, roots) : OFFLINE;
    }

    private static CertPath path(
            X509Certificate signing, Collection<X509Certificate> others, Instant at, Set<TrustAnchor> roots) {
        String name = Certificates.name(signing);
        if (at.isBefore(signing.getNotBefore().toInstant())
                || at.isAfter(signing.getNotAfter().toInstant())) {
            throw refused("chứng thư của “" + name + "” không có hiệu lực lúc ký");
        }
        try {
            X509CertSelector target = new X509CertSelector();
            target.setCertificate(signing);
            PKIXBuilderParameters asked = new PKIXBuilderParameters(roots, target);
            List<X509Certificate> all = new ArrayList<>(others);
            all.add(signing);
            asked.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(all)));
            asked.setDate(Date.from(at));
            asked.setRevocationEnabled(false);
            return CertPathBuilder.getInstance("PKIX").build(asked).getCertPath();
        } catch (CertPathBuilderException e) {
            throw refused("chứng thư của “" + name + "” (do “" + Certificates.issuer(signing)
                    + "” cấp) không nối được đến chứng thư gốc mà cơ quan tin cậy");
        } catch (GeneralSecurityException e) {
            throw refused("chứng thư của “" + name + "” không đọc được");
        }
    }

    /** An issuer that cannot be reached holds nobody up: what is not known is said. */
    private static String revocation(X509Certificate signing, CertPath path, Instant at, Set<TrustAnchor> roots) {
        try {
            CertPathValidator validator = CertPathValidator.getInstance("PKIX");
            PKIXRevocationChecker checker = (PKIXRevocationChecker) validator.getRevocationChecker();
            checker.setOptions(EnumSet.of(PKIXRevocationChecker.Option.SOFT_FAIL));
            PKIXParameters asked = new PKIXParameters(roots);
            asked.setDate(Date.from(at));
            asked.addCertPathChecker(checker);
            validator.validate(path, asked);
            return checker.getSoftFailExceptions().isEmpty() ? NOT_REVOKED : NOT_REACHED;
        } catch (CertPathValidatorException e) {
            if (e.getReason() == CertPathValidatorException.BasicReason.REVOKED) {
                throw refused("chứng thư của “" + Certificates.name(signing) + "” đã bị thu hồi");
            }
            LOG.warn("Whether {} was revoked is not known: {}", signing.getSubjectX500Principal(), e.getMessage());
            return NOT_REACHED;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Set<TrustAnchor> roots() {
        if (settings.trusted().isBlank()) {
            throw Refused.conflict(
                    "Chưa nhận được văn bản ký số: quản trị viên chưa đặt chứng thư gốc tin cậy (kehoach.signatures.trusted)");
        }
        Set<TrustAnchor> roots = new HashSet<>();
        try {
            for (Path file : files(Path.of(settings.trusted()))) {
                certificates(file).forEach(each -> roots.add(new TrustAnchor(each, null)));
            }
        } catch (IOException | GeneralSecurityException e) {
            throw unreadable();
        }
        if (roots.isEmpty()) {
            throw unreadable();
        }
        return roots;
    }

    private static Refused unreadable() {
        return Refused.conflict(
                "Chưa nhận được văn bản ký số: không đọc được chứng thư gốc ở nơi kehoach.signatures.trusted chỉ đến; hãy báo quản trị viên");
    }

    private static List<Path> files(Path trusted) throws IOException {
        if (!Files.isDirectory(trusted)) {
            return List.of(trusted);
        }
        try (Stream<Path> inside = Files.list(trusted)) {
            return inside.filter(file -> file.toString().matches("(?i).*\\.(pem|crt|cer)"))
                    .toList();
        }
    }

    private List<X509Certificate> certificates(Path file) throws IOException, GeneralSecurityException {
        List<X509Certificate> found = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            if (file.toString().matches("(?i).*\\.(p12|pfx)")) {
                KeyStore store = KeyStore.getInstance("PKCS12");
                store.load(in, settings.trustedPassword().toCharArray());
                for (String alias : Collections.list(store.aliases())) {
                    add(store.getCertificate(alias), found);
                }
            } else {
                CertificateFactory.getInstance("X.509").generateCertificates(in).forEach(each -> add(each, found));
            }
        }
        return found;
    }

    private static void add(Certificate certificate, List<X509Certificate> found) {
        if (certificate instanceof X509Certificate known) {
            found.add(known);
        }
    }

    private static Refused refused(String reason) {
        return Refused.invalid("file", "Tệp ký số", reason);
    }
}
