package vn.kehoach.document.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import vn.kehoach.document.book.RegisterTable;
import vn.kehoach.document.paper.Paper;

/**
 * Writes a paper as PDF/A-2b with its structure marked and its fonts inside: it reads the same in fifty years, and aloud.
 * Nothing is fetched from anywhere while it is written.
 */
@Component
public class PaperPdf {

    /** What XML does not have: typed by no keyboard, pasted now and then. */
    private static final Pattern NO_CHARACTER =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private static final String FAMILY = "Liberation Serif";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    /** Read when the first paper is written: a program that writes none starts without them. */
    private static final class Means {

        static final SpringTemplateEngine TEMPLATES = engine();
        static final byte[] REGULAR_FONT = font("Regular");
        static final byte[] BOLD_FONT = font("Bold");
        static final byte[] ITALIC_FONT = font("Italic");
        static final byte[] BOLD_ITALIC_FONT = font("BoldItalic");
        static final Legible WORDS = Legible.in(List.of(REGULAR_FONT, BOLD_FONT, ITALIC_FONT, BOLD_ITALIC_FONT));
        static final String STYLE = text("templates/van-ban/giay.css") + text("static/css/giay.css");
        static final String STYLE_OF_REGISTER =
                text("templates/so/pdf.css") + text("static/css/giay.css") + text("static/css/so-in.css");
        static final byte[] COLOURS =
                ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

        static {
            // Each paper would be twenty lines of the log.
            XRLog.setLoggingEnabled(false);
        }
    }

    private static SpringTemplateEngine engine() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(PaperPdf.class.getClassLoader());
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }

    /** The paper as a file. */
    public byte[] of(Paper paper) {
        return pdf("van-ban/giay", Map.of("paper", paper, "style", Means.STYLE));
    }

    /** A register as a file, on sheets that lie across. */
    public byte[] of(RegisterTable table) {
        return pdf("so/pdf", Map.of("table", table, "style", Means.STYLE_OF_REGISTER));
    }

    private byte[] pdf(String template, Map<String, Object> values) {
        Context context = new Context(Locale.forLanguageTag("vi-VN"), values);
        String html =
                NO_CHARACTER.matcher(Means.TEMPLATES.process(template, context)).replaceAll("");
        return pdf(Means.WORDS.of(html));
    }

    private byte[] pdf(String html) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withHtmlContent(html, null);
        use(builder, Means.REGULAR_FONT, REGULAR, FontStyle.NORMAL);
        use(builder, Means.BOLD_FONT, BOLD, FontStyle.NORMAL);
        use(builder, Means.ITALIC_FONT, REGULAR, FontStyle.ITALIC);
        use(builder, Means.BOLD_ITALIC_FONT, BOLD, FontStyle.ITALIC);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_B);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(Means.COLOURS);
        builder.useExternalResourceAccessControl(
                (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        builder.toStream(written);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toByteArray();
    }

    private static void use(PdfRendererBuilder builder, byte[] font, int weight, FontStyle style) {
        builder.useFont(() -> new ByteArrayInputStream(font), FAMILY, weight, style, true);
    }

    private static byte[] font(String name) {
        return PlainFont.of(resource("liberation/LiberationSerif-" + name + ".ttf"));
    }

    private static String text(String path) {
        return new String(resource(path), StandardCharsets.UTF_8);
    }

    private static byte[] resource(String path) {
        try {
            return new ClassPathResource(path).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
