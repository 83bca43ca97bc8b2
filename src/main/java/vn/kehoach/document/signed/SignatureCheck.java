package vn.kehoach.document.signed;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.signature.SignatureCryptographicVerification;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.springframework.stereotype.Component;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.VietnamTime;

/** Looks at a signed PDF before it counts: it must be the file that was given out, with signatures behind it that hold. */
@Component
public class SignatureCheck {

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10);
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    private final TrustAnchors anchors;
    private final Clock clock;

    SignatureCheck(TrustAnchors anchors, Clock clock) {
        this.anchors = anchors;
        this.clock = clock;
    }

    /**
     * The signatures of the file, oldest first.
     *
     * @param before what was given out to be signed, with the signatures that it had
     * @throws Refused naming {@code file} and what does not hold
     */
    public List<Signer> check(byte[] before, byte[] signed) {
        if (signed.length <= before.length || Arrays.mismatch(before, signed) != before.length) {
            throw refused(
                    "phần nằm dưới chữ ký khác với bản PDF đang có; hãy tải bản PDF ở trang này về, ký rồi tải lên, không sửa hay lưu lại tệp");
        }
        int there = requireOnlySignatures(before, signed);
        List<AdvancedSignature> found = signatures(signed);
        if (found.size() != there) {
            throw refused("có chữ ký số trong tệp không đọc được");
        }
        return found.stream().map(this::signer).toList();
    }

    /** How many signatures the file has. */
    private static int requireOnlySignatures(byte[] before, byte[] signed) {
        try (PDDocument old = Loader.loadPDF(before);
                PDDocument now = Loader.loadPDF(signed)) {
            int other = SamePages.firstOther(old, now);
            if (other > 0) {
                throw refused("trang " + other
                        + " không còn như văn bản đã ban hành: ngoài chữ ký có thứ khác được thêm vào");
            }
            if (!SamePages.sameAround(old, now)) {
                throw refused("ngoài chữ ký, tệp được thêm thứ khác (lệnh chạy khi mở, tệp kèm, đổi cấu trúc)");
            }
            requireCovered(old.getSignatureDictionaries().size(), now, before.length, signed.length);
            return now.getSignatureDictionaries().size();
        } catch (IOException e) {
            throw refused("không đọc được tệp PDF");
        }
    }

    private static void requireCovered(int known, PDDocument now, int before, int size) {
        List<int[]> ranges = now.getSignatureDictionaries().stream()
                .map(PDSignature::getByteRange)
                .sorted(Comparator.comparingLong(range -> range.length == 4 ? (long) range[2] + range[3] : 0))
                .toList();
        if (ranges.size() <= known) {
            throw refused(known == 0 ? "tệp chưa có chữ ký số nào" : "tệp không có chữ ký số nào mới hơn bản đang có");
        }
        for (int[] range : ranges.subList(known, ranges.size())) {
            boolean whole = range.length == 4
                    && range[0] == 0
                    && range[1] >= before
                    && range[2] > range[1]
                    && (long) range[2] + range[3] <= size;
            if (!whole) {
                throw refused("có chữ ký không bao trùm cả văn bản");
            }
        }
        int[] last = ranges.get(ranges.size() - 1);
        if ((long) last[2] + last[3] != size) {
            throw refused("sau chữ ký cuối cùng còn phần thêm vào không được ký");
        }
    }

    private static List<AdvancedSignature> signatures(byte[] signed) {
        try {
            PDFDocumentAnalyzer analyzer = new PDFDocumentAnalyzer(new InMemoryDocument(signed, "van-ban.pdf"));
            analyzer.setPdfObjFactory(new PdfBoxNativeObjectFactory());
            // Nothing is fetched: no issuer, no list of revoked certificates.
            analyzer.setCertificateVerifier(new CommonCertificateVerifier(true));
            List<AdvancedSignature> found = new ArrayList<>(analyzer.getSignatures());
            found.sort(Comparator.comparing(
                    AdvancedSignature::getSigningTime, Comparator.nullsFirst(Comparator.naturalOrder())));
            return found;
        } catch (RuntimeException e) {
            throw refused("không đọc được chữ ký số trong tệp");
        }
    }

    private Signer signer(AdvancedSignature signature) {
        SignatureCryptographicVerification verified = signature.getSignatureCryptographicVerification();
        if (!verified.isReferenceDataFound() || !verified.isReferenceDataIntact()) {
            throw refused("nội dung dưới chữ ký đã bị sửa sau khi ký");
        }
        CertificateToken token = signature.getSigningCertificateToken();
        if (token == null) {
            throw refused("chữ ký không kèm chứng thư của người ký");
        }
        X509Certificate certificate = token.getCertificate();
        String name = Certificates.name(certificate);
        if (!verified.isSignatureIntact()) {
            throw refused("chữ ký của “" + name + "” không đúng với chứng thư");
        }
        boolean[] usage = certificate.getKeyUsage();
        if (usage != null && !usage[DIGITAL_SIGNATURE] && !usage[NON_REPUDIATION]) {
            throw refused("chứng thư của “" + name + "” không dùng để ký");
        }
        Instant at = time(signature, name);
        String revocation = anchors.follow(
                certificate,
                signature.getCertificates().stream()
                        .map(CertificateToken::getCertificate)
                        .toList(),
                at);
        return new Signer(
                name,
                Certificates.organisation(certificate),
                Certificates.issuer(certificate),
                VietnamTime.iso(at),
                revocation);
    }

    private Instant time(AdvancedSignature signature, String name) {
        if (signature.getSigningTime() == null) {
            throw refused("chữ ký của “" + name + "” không ghi giờ ký");
        }
        Instant at = signature.getSigningTime().toInstant();
        if (at.isAfter(clock.instant().plus(CLOCKS_DIFFER))) {
            throw refused("chữ ký của “" + name + "” ghi giờ ký ở tương lai");
        }
        return at;
    }

    private static Refused refused(String reason) {
        return Refused.invalid("file", "Tệp ký số", reason);
    }
}
