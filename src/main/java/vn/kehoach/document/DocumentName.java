package vn.kehoach.document;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** The name that a document is kept under over there: one line, composed letters, no longer than a disk takes. */
public final class DocumentName {

    private static final int BYTES = 255;

    private DocumentName() {}

    public static String of(String label, DocumentType type) {
        String ending = "." + type.ending();
        String name = Normalizer.normalize(label, Normalizer.Form.NFC)
                .replaceAll("[^\\p{L}\\p{M}\\p{Nd}. _-]+", "-")
                .strip();
        return shortened(name.isEmpty() ? "van-ban" : name, BYTES - ending.length()) + ending;
    }

    private static String shortened(String name, int bytes) {
        String kept = name;
        while (kept.getBytes(StandardCharsets.UTF_8).length > bytes) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
        }
        return kept;
    }
}
