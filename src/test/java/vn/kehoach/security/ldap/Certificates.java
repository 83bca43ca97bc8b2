package vn.kehoach.security.ldap;

import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.util.ssl.KeyStoreKeyManager;
import com.unboundid.util.ssl.SSLUtil;
import com.unboundid.util.ssl.TrustAllTrustManager;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;

/**
 * The certificate of a directory on this host, and a store in which it is trusted.
 *
 * @param own with the key
 * @param trust with the certificate alone
 */
record Certificates(Path own, Path trust) {

    private static final String PASSWORD = "chi-de-kiem-thu";

    static Certificates in(Path folder) throws Exception {
        Certificates made = new Certificates(folder.resolve("office.p12"), folder.resolve("trust.p12"));
        made.makeKey();
        KeyStore own = KeyStore.getInstance(made.own.toFile(), PASSWORD.toCharArray());
        KeyStore trust = KeyStore.getInstance("PKCS12");
        trust.load(null, null);
        trust.setCertificateEntry("office", own.getCertificate("office"));
        try (OutputStream out = Files.newOutputStream(made.trust)) {
            trust.store(out, PASSWORD.toCharArray());
        }
        return made;
    }

    private void makeKey() throws Exception {
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        String options =
                "-genkeypair -alias office -keyalg RSA -keysize 2048 -validity 2 -storetype PKCS12 -dname CN=localhost"
                        + " -ext san=dns:localhost,ip:127.0.0.1 -storepass " + PASSWORD + " -keystore " + own;
        Process made = new ProcessBuilder((keytool + " " + options).split(" "))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (made.waitFor() != 0) {
            throw new IllegalStateException("keytool made no certificate");
        }
    }

    /** A port of its own: after a rest the directory comes back where it was. */
    InMemoryListenerConfig listener() throws Exception {
        SSLUtil tls = new SSLUtil(
                new KeyStoreKeyManager(own.toFile(), PASSWORD.toCharArray(), "PKCS12", "office"),
                new TrustAllTrustManager());
        InetAddress here = InetAddress.getLoopbackAddress();
        try (ServerSocket free = new ServerSocket(0, 1, here)) {
            return InMemoryListenerConfig.createLDAPSConfig(
                    "office", here, free.getLocalPort(), tls.createSSLServerSocketFactory(), null);
        }
    }

    /** What a Java program is told so that it trusts it. */
    String trusted() {
        return "-Djavax.net.ssl.trustStore=" + trust + " -Djavax.net.ssl.trustStorePassword=" + PASSWORD
                + " -Djavax.net.ssl.trustStoreType=PKCS12";
    }
}
