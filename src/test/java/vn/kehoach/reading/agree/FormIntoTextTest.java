package vn.kehoach.reading.agree;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.plan.review.ReviewParts;
import vn.kehoach.plan.review.TextDifference;
import vn.kehoach.plan.review.TextDifferences;
import vn.kehoach.plan.state.PlanContent;
import vn.kehoach.reading.file.DocumentText;
import vn.kehoach.reading.own.OfficeFile;
import vn.kehoach.reading.time.Days;

/** What the form says otherwise than the office's own file is found, and written into it where the file has a place for it. */
class FormIntoTextTest {

    private static final String NAME = "ke-hoach.docx";
    private static final String DUTY =
            "- Các cơ sở Đoàn gửi báo cáo kết quả thực hiện về Văn phòng Đoàn Khối trước ngày ";

    private final ReadAgain reader = new ReadAgain(Days.WEEKENDS);
    private final TextDifferences differences = ReviewParts.differences(reader);
    private final FormIntoText writing = new FormIntoText(differences, reader);
    private final byte[] file = OfficeFile.withRoom().bytes();

    private PlanContent read() {
        String text = DocumentText.of(NAME, file);
        return PlanContent.kept(reader.of(text).named(NAME).json());
    }

    /** As the draft form sends it: the duty says something else, and nothing tells what it had said. */
    private PlanContent typed(Consumer<ObjectNode> change) {
        ObjectNode json = (ObjectNode) read().json();
        change.accept((ObjectNode) json.path("obligations").get(0));
        return PlanContent.kept(json);
    }

    private static Consumer<ObjectNode> due(String due) {
        return line -> {
            line.remove("before");
            line.put("due", due);
        };
    }

    private static String words(byte[] file) {
        return DocumentText.of(NAME, file);
    }

    @Test
    void what_was_read_and_not_corrected_agrees_with_its_text() {
        assertThat(read().obligations()).hasSize(1);
        assertThat(differences.of(read())).isEmpty();
    }

    @Test
    void a_date_a_body_and_a_duty_that_were_typed_in_the_draft_form_are_told_with_what_the_text_says() {
        PlanContent content = typed(line -> {
            due("2026-12-25").accept(line);
            line.putArray("who").add("Ban Tổ chức");
        });

        List<TextDifference> told = differences.of(content);

        assertThat(told)
                .extracting(TextDifference::part)
                .containsExactly(TextDifference.Part.BODY, TextDifference.Part.DATE);
        assertThat(told.get(0).words()).contains("“Các cơ sở Đoàn”", "“Ban Tổ chức”");
        assertThat(told.get(1).words()).contains("19/12/2026", "25/12/2026");
    }

    @Test
    void a_duty_that_was_added_in_the_form_is_told_and_cannot_be_written() {
        ObjectNode json = (ObjectNode) read().json();
        ((com.fasterxml.jackson.databind.node.ArrayNode) json.path("obligations"))
                .addObject()
                .put("what", "Nộp danh sách đoàn viên ưu tú")
                .put("kind", "DUTY")
                .put("due", "2026-12-10")
                .putArray("who")
                .add("Ban Tổ chức");
        PlanContent content = PlanContent.kept(json);

        assertThat(differences.of(content))
                .extracting(TextDifference::words)
                .containsExactly("việc “Nộp danh sách đoàn viên ưu tú” do người soạn thêm");
        assertThat(writing.write(NAME, file, content).places()).isEmpty();
        assertThat(writing.write(NAME, file, content).file()).isEqualTo(file);
    }

    @Test
    void the_date_of_the_form_is_written_into_its_place_and_nothing_else_of_the_file_changes() {
        FormIntoText.Result result = writing.write(NAME, file, typed(due("2026-12-25")));

        assertThat(result.places()).hasSize(1);
        assertThat(words(result.file())).contains("về Văn phòng Đoàn Khối chậm nhất ngày 25/12/2026");
        Map<String, byte[]> before = OfficeFile.entries(file);
        Map<String, byte[]> after = OfficeFile.entries(result.file());
        assertThat(after.keySet()).containsExactlyElementsOf(before.keySet());
        before.forEach((name, bytes) -> {
            if (!name.equals("word/document.xml")) {
                assertThat(after.get(name)).isEqualTo(bytes);
            }
        });
        String old = OfficeFile.document(file);
        String now = OfficeFile.document(result.file());
        int place = old.indexOf("trước ngày");
        assertThat(now)
                .startsWith(old.substring(0, place))
                .endsWith(old.substring(old.indexOf("<w:footnoteReference")));
    }

    @Test
    void the_body_of_the_form_is_written_into_its_place() {
        FormIntoText.Result result =
                writing.write(NAME, file, typed(line -> line.putArray("who").add("Các chi đoàn trực thuộc")));

        assertThat(words(result.file())).contains("- Các chi đoàn trực thuộc gửi báo cáo");
        assertThat(result.reading().obligations().get(0).who()).containsExactly("Các chi đoàn trực thuộc");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-25T17:00, trước 17g00 ngày 25/12/2026",
        "2027-01-05, chậm nhất ngày 05/01/2027",
    })
    void an_hour_and_another_year_are_written_as_the_text_writes_them(String due, String words) {
        FormIntoText.Result result = writing.write(NAME, file, typed(due(due)));

        assertThat(words(result.file())).contains(words);
        assertThat(differences.of(PlanContent.kept(result.reading().json()))).isEmpty();
    }

    @Test
    void a_deadline_that_was_taken_away_has_no_words_to_write() {
        PlanContent content = typed(line -> {
            line.remove("before");
            line.putNull("due");
        });

        assertThat(differences.of(content)).hasSize(1);
        assertThat(writing.write(NAME, file, content).places()).isEmpty();
    }

    /** The file names no date for its duty. */
    private static byte[] undated() {
        byte[] file = OfficeFile.withRoom().bytes();
        return OfficeFile.with(
                OfficeFile.with(file, " về Văn phòng Đoàn Khối trước ngày ", " về Văn phòng Đoàn Khối"),
                ">20/12/2026<",
                "><");
    }

    private PlanContent dated(byte[] file, Consumer<ObjectNode> change) {
        ObjectNode json = (ObjectNode)
                PlanContent.kept(reader.of(words(file)).named(NAME).json()).json();
        change.accept((ObjectNode) json.path("obligations").get(0));
        return PlanContent.kept(json);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-25, chậm nhất ngày 25/12/2026",
        "2026-12-25T17:00, trước 17g00 ngày 25/12/2026",
    })
    void a_date_that_the_form_adds_goes_to_the_end_of_the_sentence_of_its_duty(String due, String words) {
        byte[] file = undated();

        FormIntoText.Result result = writing.write(NAME, file, dated(file, due(due)));

        assertThat(words(file)).contains("về Văn phòng Đoàn Khối.");
        assertThat(words(result.file())).contains("về Văn phòng Đoàn Khối, " + words + ".");
        assertThat(result.places()).hasSize(1);
        assertThat(differences.of(PlanContent.kept(result.reading().json()))).isEmpty();
    }

    @Test
    void a_date_is_not_added_where_the_sentence_of_the_duty_stands_twice() {
        byte[] file = undated();
        TextDifference added = differences.of(dated(file, due("2026-12-25"))).get(0);
        String sentence = added.line().source().orElseThrow().text().orElseThrow();

        assertThat(new TextChanges(words(file)).of(added)).isPresent();
        assertThat(new TextChanges(words(file) + "\n" + sentence).of(added)).isEmpty();
    }

    @Test
    void a_duty_that_was_removed_in_the_form_is_told_while_the_text_has_it_and_cannot_be_written() {
        ObjectNode json = (ObjectNode) read().json();
        ((com.fasterxml.jackson.databind.node.ArrayNode) json.path("obligations")).remove(0);
        PlanContent content = PlanContent.kept(json);

        List<TextDifference> told = differences.of(content);

        assertThat(told).extracting(TextDifference::part).containsExactly(TextDifference.Part.REMOVED);
        assertThat(told.get(0).words()).contains("Các cơ sở Đoàn", "đã bỏ ở biểu mẫu nhưng văn bản còn ghi");
        assertThat(told.get(0).field()).isEqualTo("obligations");
        assertThat(writing.write(NAME, file, content).places()).isEmpty();
    }

    @Test
    void a_duty_whose_words_body_and_date_were_corrected_was_not_removed() {
        PlanContent content = typed(line -> {
            due("2026-12-25").accept(line);
            line.putArray("who").add("Ban Tổ chức");
            line.put("what", "lập danh sách các việc khác hẳn");
        });

        assertThat(differences.of(content))
                .extracting(TextDifference::part)
                .doesNotContain(TextDifference.Part.REMOVED)
                .isNotEmpty();
    }

    @Test
    void of_a_duty_that_was_cut_in_two_each_half_is_made_of_it() {
        ObjectNode json = (ObjectNode) read().json();
        com.fasterxml.jackson.databind.node.ArrayNode lines =
                (com.fasterxml.jackson.databind.node.ArrayNode) json.path("obligations");
        ObjectNode half = lines.addObject();
        half.setAll((ObjectNode) lines.get(0));
        half.put("what", "gửi báo cáo");
        ((ObjectNode) lines.get(0)).put("what", "kết quả thực hiện");

        assertThat(differences.of(PlanContent.kept(json)))
                .extracting(TextDifference::part)
                .doesNotContain(TextDifference.Part.REMOVED);
    }

    @Test
    void a_place_that_stands_twice_is_left_alone() {
        String text = DUTY + "20/12/2026";

        assertThat(OfficeFile.document(file)).contains("20/12/2026");
        assertThat(new TextChanges("20/12/2026 và 20/12/2026\n" + text).of(difference()))
                .isEmpty();
    }

    private TextDifference difference() {
        return differences.of(typed(due("2026-12-25"))).get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "chậm nhất ngày 8/1/2027, 2027-01-08, 2027-01-20, chậm nhất ngày 20/1/2027",
        "chậm nhất ngày 08 tháng 01 năm 2027, 2027-01-08, 2027-02-05, chậm nhất ngày 05 tháng 02 năm 2027",
        "hạn chót 17h00 ngày 08/01, 2027-01-08T17:00, 2027-01-09T16:30, hạn chót 16h30 ngày 09/01",
        "hạn chót 17h00 ngày 08/01, 2027-01-08T17:00, 2027-01-09, hạn chót ngày 09/01",
        "Trước ngày 08/01, 2027-01-08, 2028-01-09, Chậm nhất ngày 09/01/2028",
    })
    void a_date_keeps_the_shape_in_which_the_text_has_it(String text, String was, String now, String written) {
        TextChange change = new DateWords(text, 0, text.length())
                .change(dueOf(was), dueOf(now), false)
                .orElseThrow();

        assertThat(change.in(text)).isEqualTo(written);
        assertThat(LocalDate.parse(was.substring(0, 10))).isNotNull();
    }

    private static vn.kehoach.plan.content.due.Due dueOf(String words) {
        return vn.kehoach.plan.content.due.Due.of(java.util.Optional.of(words)).orElseThrow();
    }
}
