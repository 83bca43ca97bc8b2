package vn.kehoach.document.signed;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An issuer of certificates, for as long as a test runs. */
public final class TestCertificates {

    private static final String PASSWORD = "mo-ra";
    static final Instant NOW = Instant.parse("2026-11-30T02:00:00Z");

    private final KeyPair keys = pair();
    private final X509Certificate root;
    private final X500Principal name;
    private final Instant now;
    /** Where those who ask find what was revoked; empty where certificates do not say it. */
    private final String listedAt;

    private long serial = 1;

    TestCertificates(String issuer) {
        this(issuer, NOW);
    }

    /** An issuer whose certificates hold around that moment. */
    public TestCertificates(String issuer, Instant now) {
        this(issuer, now, "");
    }

    /** An issuer that lists what it revoked at that address. */
    TestCertificates(String issuer, Instant now, String listedAt) {
        this.now = now;
        this.listedAt = listedAt;
        this.name = new X500Principal("CN=" + issuer);
        this.root = certificate(name, keys, true, now.minus(Duration.ofDays(900)), now.plus(Duration.ofDays(900)));
    }

    /** Its own certificate, as the administrator puts it where the roots are. */
    public Path pem(Path folder) throws IOException, GeneralSecurityException {
        String words = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(root.getEncoded());
        return Files.writeString(
                folder.resolve("goc.pem"), "-----BEGIN CERTIFICATE-----\n" + words + "\n-----END CERTIFICATE-----\n");
    }

    /** A person's certificate, to be looked at only. */
    X509Certificate person(String subject) {
        return certificate(
                new X500Principal(subject),
                pair(),
                false,
                now.minus(Duration.ofDays(10)),
                now.plus(Duration.ofDays(10)));
    }

    /** What is revoked, as a signed list (RFC 5280): one certificate, or none where {@code revoked} is null. */
    byte[] revoked(X509Certificate revoked, Instant at) {
        try {
            X509v2CRLBuilder list = new JcaX509v2CRLBuilder(name, Date.from(now.minus(Duration.ofDays(1))))
                    .setNextUpdate(Date.from(now.plus(Duration.ofDays(1))));
            if (revoked != null) {
                list.addCRLEntry(revoked.getSerialNumber(), Date.from(at), CRLReason.keyCompromise);
            }
            return list.build(new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate()))
                    .getEncoded();
        } catch (OperatorCreationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A person's or body's PKCS#12 file. */
    public SignatureSettings.KeyFile key(Path folder, String subject) {
        return key(folder, subject, now.minus(Duration.ofDays(10)), now.plus(Duration.ofDays(10)));
    }

    SignatureSettings.KeyFile key(Path folder, String subject, Instant from, Instant until) {
        try {
            KeyPair own = pair();
            X509Certificate certificate = certificate(new X500Principal(subject), own, false, from, until);
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("khoa", own.getPrivate(), PASSWORD.toCharArray(), new Certificate[] {certificate, root});
            Path file = folder.resolve("khoa-" + serial + ".p12");
            try (OutputStream out = Files.newOutputStream(file)) {
                store.store(out, PASSWORD.toCharArray());
            }
            return new SignatureSettings.KeyFile(file.toString(), PASSWORD);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private X509Certificate certificate(
            X500Principal subject, KeyPair own, boolean issuer, Instant from, Instant until) {
        try {
            PrivateKey signing = keys.getPrivate();
            X509v3CertificateBuilder certificate = new JcaX509v3CertificateBuilder(
                            name,
                            BigInteger.valueOf(serial++),
                            Date.from(from),
                            Date.from(until),
                            subject,
                            own.getPublic())
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(issuer))
                    .addExtension(
                            Extension.keyUsage,
                            true,
                            new KeyUsage(
                                    issuer
                                            ? KeyUsage.keyCertSign | KeyUsage.cRLSign
                                            : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            if (!issuer && !listedAt.isEmpty()) {
                certificate.addExtension(Extension.cRLDistributionPoints, false, place(listedAt));
            }
            return new JcaX509CertificateConverter()
                    .getCertificate(certificate.build(new JcaContentSignerBuilder("SHA256withRSA").build(signing)));
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CRLDistPoint place(String address) {
        GeneralName at = new GeneralName(GeneralName.uniformResourceIdentifier, address);
        return new CRLDistPoint(new DistributionPoint[] {
            new DistributionPoint(new DistributionPointName(new GeneralNames(at)), null, null)
        });
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
