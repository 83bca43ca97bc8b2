package vn.kehoach.security.ldap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.listener.SelfSignedCertificateGenerator;
import com.unboundid.util.ObjectPair;
import com.unboundid.util.ssl.KeyStoreKeyManager;
import com.unboundid.util.ssl.SSLUtil;
import com.unboundid.util.ssl.TrustAllTrustManager;
import java.io.File;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.security.account.DirectoryDown;

/** What the program says to a directory, and what it never says. */
class LdapDirectoryTest {

    private OfficeDirectory office;

    @AfterEach
    void the_office_closes() {
        if (office != null) {
            office.goDown();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_directory_whose_certificate_nobody_vouches_for_is_sent_no_password(boolean startTls) throws Exception {
        office = new OfficeDirectory(selfSigned(startTls));
        office.hire("chi-lan", "mật khẩu");
        LdapDirectory directory = directory(
                (startTls ? "ldap" : "ldaps") + "://127.0.0.1:" + office.port(),
                startTls,
                OfficeDirectory.MANAGER_PASSWORD);

        assertThatThrownBy(() -> directory.idOf("chi-lan", "mật khẩu")).isInstanceOf(DirectoryDown.class);
        assertThat(office.logins()).isZero();
    }

    @Test
    void a_directory_that_does_not_let_kehoach_look_people_up_is_as_good_as_down() {
        office = OfficeDirectory.open();
        office.hire("chi-lan", "mật khẩu");

        assertThatThrownBy(() -> directory(office.url(), false, "sai").idOf("chi-lan", "mật khẩu"))
                .isInstanceOf(DirectoryDown.class);
    }

    @Test
    void a_directory_that_says_nothing_is_not_waited_for() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            LdapDirectory directory = directory("ldap://127.0.0.1:" + silent.getLocalPort(), false, "bất kỳ");

            assertThatThrownBy(() -> directory.idOf("chi-lan", "mật khẩu")).isInstanceOf(DirectoryDown.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "*)(uid=*", "chi-lan)(uid=chi-lan", "chi-l*n", "chi-lan\u0000"})
    void a_name_that_is_a_question_finds_nobody_and_is_not_even_sent(String name) {
        office = OfficeDirectory.open();
        office.hire("chi-lan", "mật khẩu");
        LdapDirectory directory = directory(office.url(), false, OfficeDirectory.MANAGER_PASSWORD);

        assertThat(directory.idOf(name)).isEmpty();
        assertThat(directory.idOf(name, "mật khẩu")).isEmpty();
        assertThat(office.logins()).isZero();
        assertThat(directory.idOf("chi-lan")).hasValue("chi-lan");
    }

    @Test
    void an_empty_password_is_not_even_sent() {
        office = OfficeDirectory.open();
        office.hire("chi-lan", "mật khẩu");

        assertThat(directory(office.url(), false, OfficeDirectory.MANAGER_PASSWORD)
                        .idOf("chi-lan", ""))
                .isEmpty();
        assertThat(office.logins()).isZero();
    }

    private static LdapDirectory directory(String url, boolean startTls, String password) {
        return new LdapConfiguration()
                .directory(new LdapSettings(
                        List.of(url),
                        OfficeDirectory.BASE,
                        "",
                        "(uid={0})",
                        "uid",
                        OfficeDirectory.MANAGER,
                        password,
                        startTls,
                        Duration.ofSeconds(1)));
    }

    @Test
    void the_directory_of_the_tests_listens_on_this_machine_only() throws Exception {
        OfficeDirectory plain = OfficeDirectory.open();
        OfficeDirectory encrypted = new OfficeDirectory(selfSigned(false));

        assertThat(List.of(plain, encrypted))
                .allSatisfy(directory ->
                        assertThat(directory.address().isLoopbackAddress()).isTrue());

        plain.goDown();
        encrypted.goDown();
    }

    private static InMemoryListenerConfig selfSigned(boolean startTls) throws Exception {
        ObjectPair<File, char[]> store =
                SelfSignedCertificateGenerator.generateTemporarySelfSignedCertificate("kehoach", "PKCS12");
        SSLUtil tls = new SSLUtil(
                new KeyStoreKeyManager(store.getFirst(), store.getSecond(), "PKCS12", null),
                new TrustAllTrustManager());
        InetAddress here = InetAddress.getLoopbackAddress();
        return startTls
                ? InMemoryListenerConfig.createLDAPConfig("office", here, 0, tls.createSSLSocketFactory())
                : InMemoryListenerConfig.createLDAPSConfig("office", here, 0, tls.createSSLServerSocketFactory(), null);
    }
}
