package vn.kehoach.document.signed;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.pades.DSSFileFont;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.Pkcs12SignatureToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.KeyStore.PasswordProtection;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.kehoach.document.signed.SignatureSettings.KeyFile;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.VietnamTime;

/** Signs with a certificate that lies on this server; what was signed before stays below, byte for byte. */
@Component
public class ServerSignature {

    private static final Logger LOG = LoggerFactory.getLogger(ServerSignature.class);
    private static final String FONT = "liberation/LiberationSerif-Regular.ttf";
    private static final int FONT_SIZE = 7;
    private static final int ROOM_FOR_CONTENTS = 16_384;
    /** Three beside each other in the lower margin, where no words are; then three in the upper one. */
    private static final int BESIDE = 3;

    private static final float LEFT = 45;
    private static final float WIDTH = 165;
    private static final float STEP = 172;
    private static final float HEIGHT = 40;
    private static final float FROM_EDGE = 6;

    /** Who signs, as it is seen on the page. */
    public record Visible(String name, String post, Instant at) {

        String text() {
            return "Ký bởi: " + name + (post.isBlank() ? "" : "\n" + post) + "\nThời gian ký: "
                    + VietnamTime.day(VietnamTime.dayOf(at)) + " " + second();
        }

        /** With its zone, as the rules for digital signatures on documents ask. */
        private String second() {
            String iso = VietnamTime.iso(at);
            return iso.substring(iso.indexOf('T') + 1);
        }
    }

    /**
     * The file with one signature more.
     *
     * @throws Refused where the certificate cannot be used, without a word of what opens it
     */
    public byte[] sign(byte[] before, KeyFile key, Visible visible) {
        try (Pkcs12SignatureToken token = new Pkcs12SignatureToken(
                key.file(), new PasswordProtection(key.password().toCharArray()))) {
            List<DSSPrivateKeyEntry> keys = token.getKeys();
            if (keys.size() != 1) {
                throw unusable();
            }
            PAdESService service = new PAdESService(new CommonCertificateVerifier(true));
            service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
            InMemoryDocument document = new InMemoryDocument(before, "van-ban.pdf");
            PAdESSignatureParameters wanted = parameters(keys.get(0), visible, before);
            ToBeSigned data = service.getDataToSign(document, wanted);
            SignatureValue value = token.sign(data, wanted.getDigestAlgorithm(), keys.get(0));
            return DSSUtils.toByteArray(service.signDocument(document, wanted, value));
        } catch (IOException e) {
            LOG.warn(
                    "The certificate in {} cannot be used: {}",
                    key.file(),
                    e.getClass().getSimpleName());
            throw unusable();
        } catch (Refused refused) {
            throw refused;
        } catch (RuntimeException e) {
            LOG.warn("Signing with {} failed: {}", key.file(), e.getClass().getSimpleName());
            throw unusable();
        }
    }

    private static Refused unusable() {
        return Refused.conflict(
                "Chưa ký được bằng chứng thư trên máy chủ: không mở được hay không dùng được chứng thư; hãy báo quản trị viên");
    }

    private static PAdESSignatureParameters parameters(DSSPrivateKeyEntry key, Visible visible, byte[] before)
            throws IOException {
        PAdESSignatureParameters wanted = new PAdESSignatureParameters();
        wanted.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        wanted.setDigestAlgorithm(DigestAlgorithm.SHA256);
        wanted.setSigningCertificate(key.getCertificate());
        wanted.setCertificateChain(key.getCertificateChain());
        wanted.setContentSize(ROOM_FOR_CONTENTS);
        wanted.setSignerName(visible.name());
        wanted.bLevel().setSigningDate(Date.from(visible.at()));
        wanted.setImageParameters(image(visible, before));
        return wanted;
    }

    private static SignatureImageParameters image(Visible visible, byte[] before) throws IOException {
        SignatureImageTextParameters text = new SignatureImageTextParameters();
        text.setText(visible.text());
        text.setFont(font());
        text.setPadding(1);
        SignatureImageParameters image = new SignatureImageParameters();
        image.setTextParameters(text);
        image.setFieldParameters(place(before));
        return image;
    }

    private static DSSFileFont font() {
        try {
            DSSFileFont font = new DSSFileFont(new ClassPathResource(FONT).getInputStream());
            font.setSize(FONT_SIZE);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SignatureFieldParameters place(byte[] before) throws IOException {
        try (PDDocument document = Loader.loadPDF(before)) {
            int signatures = document.getSignatureDictionaries().size();
            int pages = document.getNumberOfPages();
            float height = document.getPage(pages - 1).getMediaBox().getHeight();
            SignatureFieldParameters place = new SignatureFieldParameters();
            place.setPage(pages);
            place.setOriginX(LEFT + signatures % BESIDE * STEP);
            place.setOriginY(signatures < BESIDE ? height - HEIGHT - FROM_EDGE : FROM_EDGE);
            place.setWidth(WIDTH);
            place.setHeight(HEIGHT);
            return place;
        }
    }
}
