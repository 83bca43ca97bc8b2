package vn.kehoach.document.signed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.document.Papers;
import vn.kehoach.document.paper.PaperMaker;
import vn.kehoach.document.pdf.PaperPdf;
import vn.kehoach.shared.Refused;

/** 104-KHPH signed by both leaders, one after the other: what holds is taken, and what does not is refused by name. */
class SignedPdfTest {

    private static final Clock CLOCK = Clock.fixed(TestCertificates.NOW, ZoneOffset.UTC);
    private static final String FIRST = "CN=Nguyễn Văn An,O=Thành Đoàn";
    private static final String SECOND = "CN=Trần Thị Bình,O=Liên đoàn Lao động";

    @TempDir
    private static Path folder;

    private static TestCertificates issuer;
    private static byte[] frozen;
    private static byte[] once;
    private static byte[] twice;
    private static SignatureCheck check;

    private static final ServerSignature SERVER = new ServerSignature();

    @BeforeAll
    static void both_have_signed() throws IOException, GeneralSecurityException {
        issuer = new TestCertificates("CA Thử nghiệm");
        check = check(issuer.pem(folder).toString(), CLOCK);
        frozen = new PaperPdf().of(PaperMaker.of(Papers.issued(Papers.read("104-KHPH-2021"), "104-KHPH/TĐTN-LĐLĐ")));
        once = SERVER.sign(frozen, issuer.key(folder, FIRST), visible("Nguyễn Văn An", "Phó Bí thư Thành Đoàn"));
        twice = SERVER.sign(once, issuer.key(folder, SECOND), visible("Trần Thị Bình", "Phó Chủ tịch"));
    }

    private static SignatureCheck check(String trusted, Clock clock) {
        return new SignatureCheck(
                new TrustAnchors(new SignatureSettings(trusted, "", false, Map.of(), Map.of())), clock);
    }

    private static ServerSignature.Visible visible(String name, String post) {
        return new ServerSignature.Visible(name, post, TestCertificates.NOW);
    }

    private static void refused(byte[] before, byte[] signed, String reason) {
        assertThatThrownBy(() -> check.check(before, signed))
                .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.fields())
                        .singleElement()
                        .satisfies(field -> assertThat(field.field()).isEqualTo("file")))
                .hasMessageContaining(reason);
    }

    /** The file with something written behind it, as any tool for PDF can. */
    private static byte[] behind(byte[] file, Consumer<PDDocument> hand) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            hand.accept(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    private static byte[] signedAgain(byte[] file) {
        return SERVER.sign(file, issuer.key(folder, FIRST), visible("Nguyễn Văn An", ""));
    }

    @Test
    void both_signatures_hold_and_say_who_signed_when_and_who_stands_for_them() {
        assertThat(check.check(frozen, once)).extracting(Signer::name).containsExactly("Nguyễn Văn An");
        List<Signer> both = check.check(once, twice);

        assertThat(both).extracting(Signer::name).containsExactlyInAnyOrder("Nguyễn Văn An", "Trần Thị Bình");
        assertThat(both).allSatisfy(each -> {
            assertThat(each.issuer()).isEqualTo("CA Thử nghiệm");
            assertThat(each.at()).isEqualTo("2026-11-30T09:00:00+07:00");
            assertThat(each.revocation()).contains("chưa kiểm tra thu hồi");
        });
        assertThat(both).extracting(Signer::organisation).contains("Thành Đoàn", "Liên đoàn Lao động");
    }

    @Test
    void the_old_bytes_stay_below_and_the_new_signature_is_seen_in_vietnamese() throws IOException {
        assertThat(new String(twice, StandardCharsets.ISO_8859_1))
                .startsWith(new String(once, StandardCharsets.ISO_8859_1));
        try (PDDocument document = Loader.loadPDF(twice)) {
            assertThat(new PDFTextStripper().getText(document)).contains("104-KHPH/TĐTN-LĐLĐ");
            assertThat(document.getSignatureDictionaries()).hasSize(2);
            assertThat(document.getSignatureFields()).allSatisfy(field -> assertThat(
                            field.getWidgets().get(0).getAppearance().getNormalAppearance())
                    .isNotNull());
        }
    }

    @Test
    void a_tool_of_others_finds_two_valid_signatures() throws IOException, InterruptedException {
        Assumptions.assumeThat(List.of("/usr/bin/pdfsig", "/usr/local/bin/pdfsig"))
                .anyMatch(path -> Files.isExecutable(Path.of(path)));
        Path file = Files.write(folder.resolve("104.pdf"), twice);
        Path said = folder.resolve("pdfsig.txt");

        new ProcessBuilder("pdfsig", "-nocert", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();

        String words = Files.readString(said);
        assertThat(words.split("Signature is Valid", -1)).as(words).hasSize(3);
        assertThat(words).contains("Nguyễn Văn An", "Trần Thị Bình", "ETSI.CAdES.detached");
    }

    @Test
    void a_byte_changed_below_the_signature_or_another_file_is_refused() {
        byte[] changed = once.clone();
        changed[frozen.length / 2] ^= 1;

        refused(frozen, changed, "phần nằm dưới chữ ký khác");
        refused(frozen, frozen, "phần nằm dưới chữ ký khác");
        refused(twice, once, "phần nằm dưới chữ ký khác");
    }

    @Test
    void a_byte_changed_beside_the_signature_is_refused_and_one_inside_makes_nobody_else_of_the_signer()
            throws IOException {
        changedInEvery(4_001);
    }

    @Test
    @Tag("storm")
    void wherever_a_byte_is_changed_it_is_refused_or_makes_nobody_else_of_the_signer() throws IOException {
        changedInEvery(211);
    }

    /** The first and the last byte on each side of the signature, and one in so many between them. */
    private static void changedInEvery(int bytes) throws IOException {
        int[] covered;
        try (PDDocument document = Loader.loadPDF(once)) {
            covered = document.getSignatureDictionaries().get(0).getByteRange();
        }
        int[] places = IntStream.concat(
                        IntStream.of(
                                frozen.length + 1,
                                covered[1] - 1,
                                covered[1] + 1,
                                covered[2] - 2,
                                covered[2],
                                once.length - 2),
                        IntStream.iterate(frozen.length + 1, place -> place < once.length, place -> place + bytes))
                .distinct()
                .toArray();
        for (int place : places) {
            byte[] changed = once.clone();
            changed[place] ^= 4;
            if (place < covered[1] || place >= covered[2]) {
                assertThatThrownBy(() -> check.check(frozen, changed))
                        .as("byte %d", place)
                        .isInstanceOf(Refused.class);
            } else {
                assertThat(signerOr(changed)).as("byte %d", place).isIn("refused", "Nguyễn Văn An");
            }
        }
    }

    /** What surrounds a signature, such as the certificates that come with it and room that is left, is not signed itself. */
    private static String signerOr(byte[] changed) {
        try {
            return check.check(frozen, changed).get(0).name();
        } catch (Refused refused) {
            return "refused";
        }
    }

    @Test
    void a_page_that_was_painted_over_before_it_was_signed_is_refused() throws IOException {
        byte[] painted = behind(frozen, document -> {
            try (PDPageContentStream content = new PDPageContentStream(
                    document, document.getPage(0), PDPageContentStream.AppendMode.APPEND, true)) {
                content.addRect(0, 0, 500, 500);
                content.fill();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
        });

        refused(frozen, signedAgain(painted), "trang 1 không còn như văn bản đã ban hành");
    }

    @Test
    void a_script_that_runs_when_the_file_is_opened_is_refused() throws IOException {
        byte[] running = behind(frozen, document -> {
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
        });

        refused(frozen, signedAgain(running), "được thêm thứ khác");
    }

    @Test
    void what_stands_behind_the_last_signature_is_refused() throws IOException {
        byte[] more = behind(once, document -> {
            document.getDocumentCatalog().getCOSObject().setString(COSName.LANG, "vi-VN");
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
        });

        assertThatThrownBy(() -> check.check(frozen, more)).isInstanceOf(Refused.class);
        refused(once, more, "");
    }

    @Test
    void a_certificate_of_nobody_known_one_that_had_ended_and_an_hour_to_come_are_refused_by_name() {
        TestCertificates stranger = new TestCertificates("CA Lạ");
        byte[] strange = SERVER.sign(frozen, stranger.key(folder, FIRST), visible("Nguyễn Văn An", ""));
        refused(frozen, strange, "không nối được đến chứng thư gốc mà cơ quan tin cậy");

        Clock before = Clock.fixed(TestCertificates.NOW.minus(Duration.ofDays(1)), ZoneOffset.UTC);
        assertThatThrownBy(() -> check(folder.toString(), before).check(frozen, once))
                .hasMessageContaining("giờ ký ở tương lai");
        assertThatThrownBy(() -> check("", CLOCK).check(frozen, once)).hasMessageContaining("chứng thư gốc tin cậy");
    }

    @Test
    void a_certificate_that_ended_is_not_signed_with_and_its_password_is_said_nowhere() {
        Instant ended = TestCertificates.NOW.minus(Duration.ofDays(1));
        SignatureSettings.KeyFile key = issuer.key(folder, FIRST, ended.minus(Duration.ofDays(5)), ended);
        assertThatThrownBy(() -> check.check(frozen, SERVER.sign(frozen, key, visible("Nguyễn Văn An", ""))))
                .isInstanceOf(Refused.class);

        SignatureSettings.KeyFile wrong = new SignatureSettings.KeyFile(key.file(), "sai-mat-khau");
        assertThatThrownBy(() -> SERVER.sign(frozen, wrong, visible("Nguyễn Văn An", "")))
                .isInstanceOf(Refused.class)
                .hasMessageNotContaining("sai-mat-khau");
        assertThat(wrong.toString()).doesNotContain("sai-mat-khau");
        assertThat(new SignatureSettings("x", "mat-khau-kho", false, Map.of("a", wrong), Map.of()).toString())
                .doesNotContain("mat-khau-kho", "sai-mat-khau");
    }
}
