package vn.kehoach.document.signed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.shared.Refused;

/** Where the office wishes it, whoever issued a certificate is asked whether it was revoked when it signed. */
class RevocationTest {

    private static final Instant SIGNED = TestCertificates.NOW;

    @TempDir
    private Path folder;

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer lists;
    private TestCertificates issuer;
    private X509Certificate leader;
    private byte[] list;

    @BeforeEach
    void an_issuer_lists_what_it_revoked() throws IOException {
        lists = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        lists.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(list == null ? 503 : 200, list == null ? -1 : list.length);
            if (list != null) {
                exchange.getResponseBody().write(list);
            }
            exchange.close();
        });
        lists.start();
        issuer = issuer("CA Thử nghiệm");
        leader = issuer.person("CN=Nguyễn Văn An,O=Thành Đoàn");
    }

    @AfterEach
    void nobody_listens_any_more() {
        lists.stop(0);
    }

    /** Each test has an address of its own: what was fetched is remembered by its address. */
    private TestCertificates issuer(String name) {
        return new TestCertificates(
                name, SIGNED, "http://127.0.0.1:" + lists.getAddress().getPort() + "/thu-hoi.crl");
    }

    private String follow(X509Certificate certificate, boolean ask) throws IOException, GeneralSecurityException {
        SignatureSettings settings = new SignatureSettings(issuer.pem(folder).toString(), "", ask, Map.of(), Map.of());
        return new TrustAnchors(settings).follow(certificate, List.of(), SIGNED);
    }

    @Test
    void a_certificate_that_is_not_on_the_list_is_said_not_to_be_revoked() throws Exception {
        list = issuer.revoked(issuer.person("CN=Người khác"), SIGNED.minus(Duration.ofDays(3)));

        assertThat(follow(leader, true)).isEqualTo("chưa bị thu hồi");
        assertThat(asked).hasPositiveValue();
    }

    @Test
    void a_certificate_that_was_revoked_before_the_signature_is_refused_by_name() {
        list = issuer.revoked(leader, SIGNED.minus(Duration.ofHours(1)));

        assertThatThrownBy(() -> follow(leader, true))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Nguyễn Văn An")
                .hasMessageContaining("đã bị thu hồi");
    }

    @Test
    void what_was_signed_before_the_revocation_still_counts() throws Exception {
        list = issuer.revoked(leader, SIGNED.plus(Duration.ofHours(1)));

        assertThat(follow(leader, true)).isEqualTo("chưa bị thu hồi");
    }

    @Test
    void an_issuer_that_does_not_answer_is_said_and_holds_nobody_up() throws Exception {
        list = null;

        assertThat(follow(leader, true)).contains("chưa kiểm tra được thu hồi");
    }

    @Test
    void a_list_of_somebody_else_frees_and_condemns_nobody() throws Exception {
        list = issuer("CA Lạ").revoked(leader, SIGNED.minus(Duration.ofDays(1)));

        assertThat(follow(leader, true)).contains("chưa kiểm tra được thu hồi");
    }

    @Test
    void nobody_is_asked_where_the_office_does_not_wish_it_or_where_no_trusted_root_stands_behind() throws Exception {
        list = issuer.revoked(leader, SIGNED.minus(Duration.ofHours(1)));
        X509Certificate stranger = issuer("CA Lạ").person("CN=Người lạ");

        assertThat(follow(leader, false)).isEqualTo(TrustAnchors.OFFLINE);
        assertThatThrownBy(() -> follow(stranger, true)).hasMessageContaining("không nối được");

        assertThat(asked).hasValue(0);
    }
}
