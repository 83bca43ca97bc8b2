package vn.kehoach.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** What the office does with the report of a collection, step by step. */
public final class FinalReport {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private FinalReport() {}

    /** Where the report of the walk's collection is. */
    public static String of(Walk walk) {
        return "/api/collections/" + walk.collection().path("id").asText() + "/final-report";
    }

    /** Each opinion on it that asks for an answer gets one. */
    public static void answered(Walk walk) {
        walk.opinions().stream()
                .filter(row -> row.path("subject").asText().equals("REPORT"))
                .filter(row -> row.path("opinion").asText().matches("AGREE_WITH_COMMENTS|DISAGREE"))
                .forEach(row -> walk.office()
                        .put(
                                "/api/plans/" + walk.plan() + "/opinions/"
                                        + row.path("id").asText() + "/response",
                                Map.of("response", "ACCEPTED", "text", "Đã bổ sung"))
                        .expect(200));
    }

    /** The office edits the last version in Word: one more paragraph behind the first one of its body. */
    public static void edited(Walk walk, String words) {
        byte[] draft =
                walk.office().get(of(walk) + "/document.docx").expect(200).bytes();
        walk.office()
                .upload(of(walk) + "/file", new Paper("Báo cáo đã sửa.docx", WORD, with(draft, words)))
                .expect(201);
    }

    private static byte[] with(byte[] word, String words) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word));
                ByteArrayOutputStream written = new ByteArrayOutputStream()) {
            XWPFParagraph standing = document.getParagraphs().stream()
                    .filter(each -> each.getText().startsWith("I. "))
                    .findFirst()
                    .orElseThrow();
            document.insertNewParagraph(standing.getCTP().newCursor())
                    .createRun()
                    .setText(words);
            document.write(written);
            return written.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** It is submitted to the first of the signers, who signs. */
    public static void signed(Walk walk) {
        JsonNode report = walk.office().read(of(walk));
        String signer = report.path("signers").fieldNames().next();
        String recipients = String.join(
                "\n",
                report.path("recipients").valueStream().map(JsonNode::asText).toList());
        walk.office()
                .post(of(walk) + "/signing", Map.of("signer", signer, "recipients", recipients))
                .expect(201);
        Desk desk = walk.desk(signer);
        JsonNode task = desk.task("userTask_signDocument");
        assertThat(desk.get(desk.sheet(task).path("report").path("pdf").asText())
                        .status())
                .isEqualTo(200);
        desk.complete(task, Map.of("decision", "SIGN"));
        walk.settle();
    }
}
