package vn.kehoach.reading.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.kehoach.plan.content.Content;
import vn.kehoach.plan.content.duty.ObligationLine;
import vn.kehoach.plan.content.line.ContentMapper;
import vn.kehoach.plan.content.line.Names;
import vn.kehoach.plan.finding.ReadFindings;
import vn.kehoach.reading.content.PlanReader;
import vn.kehoach.reading.content.PlanReading;
import vn.kehoach.shared.Refused;

/** A new version of a document meets a draft that somebody has worked on. */
class RenewalTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final PlanReader READER = new PlanReader();
    private static final String TEXT =
            """
            THÀNH ĐOÀN TP. HỒ CHÍ MINH
            BCH ĐOÀN KHỐI DÂN - CHÍNH - ĐẢNG TP
            ***
            Số: 12-KH/ĐTN
            TP. Hồ Chí Minh, ngày 05 tháng 3 năm 2024

            KẾ HOẠCH
            Tổ chức ngày hội hiến máu

            I. PHÂN CÔNG THỰC HIỆN:
            1. Văn phòng Đoàn Khối:
            - Chuẩn bị địa điểm, hậu cần cho ngày hội.
            - Phát hành thư mời trước 17g00 ngày 25/3/2024.
            2. Ban Tổ chức:
            - Tham mưu danh sách khen thưởng chậm nhất ngày 30/3/2024.

            TM. BAN THƯỜNG VỤ ĐOÀN KHỐI
            BÍ THƯ

            Nguyễn Văn A

            Nơi nhận:
            - Cơ sở Đoàn;
            - Lưu: VP.
            """;

    private final Sheet sheet =
            new Sheet(Content.of(ReadFindings.anchored(stored(reading(TEXT).json()))));

    private static Content reading(String text) {
        PlanReading reading = READER.read(text);
        return reading.content().of(reading.text()).named("ke-hoach.txt");
    }

    /** As it comes back from the database. */
    private static ObjectNode stored(ObjectNode json) {
        try {
            return (ObjectNode) JSON.readTree(json.toString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void renew(String text) {
        Renewal.apply(sheet, reading(text), RenewalTest::reading);
    }

    private ObjectNode json() {
        return sheet.content().json();
    }

    /** Changes the whole content, as another window does. */
    private void write(Consumer<ObjectNode> change) {
        ObjectNode json = json();
        change.accept(json);
        sheet.set(Content.of(json));
    }

    private int place(String words) {
        return sheet.obligations().stream()
                .filter(each -> Item.what(each).contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " in " + sheet.obligations()))
                .index();
    }

    private JsonNode duty(String words) {
        return ContentMapper.write(sheet.obligation(place(words)));
    }

    private void check(String words) {
        sheet.change(place(words), line -> Item.check(line, true));
    }

    private void correctDue(String words, String due) {
        sheet.change(
                place(words),
                line -> Item.correct(
                        line,
                        line.said()
                                .by(line.said().deadline().on(Optional.of(due), Optional.empty(), Optional.empty()))));
    }

    private void correctWho(String words, String who) {
        sheet.change(
                place(words),
                line -> Item.correct(
                        line,
                        line.said()
                                .about(
                                        Names.of(List.of(who)),
                                        line.said().what(),
                                        line.said().kind())));
    }

    private void choose(String words, boolean takeNew) {
        sheet.change(place(words), line -> Choice.ofItem(line, takeNew));
    }

    private JsonNode changes() {
        return json().path("documentChange");
    }

    @Test
    void the_same_document_again_changes_nothing_of_the_duties() {
        check("khen thưởng");
        List<ObligationLine> before = sheet.obligations();

        renew(TEXT);

        assertThat(sheet.obligations()).isEqualTo(before);
        assertThat(changes().path("sections")).isEmpty();
        assertThat(changes().path("removed")).isEmpty();
    }

    @Test
    void a_duty_keeps_its_tick_while_words_and_values_are_the_same_wherever_it_moves() {
        check("khen thưởng");

        renew(TEXT.replace("I. PHÂN CÔNG", "Trong khí thế thi đua.\nI. PHÂN CÔNG"));

        JsonNode duty = duty("khen thưởng");
        assertThat(duty.path("checked").asBoolean()).isTrue();
        assertThat(sheet.text()
                        .substring(
                                duty.at("/source/start").asInt(),
                                duty.at("/source/end").asInt()))
                .isEqualTo(duty.at("/source/text").asText());
    }

    @Test
    void a_new_date_in_the_document_is_shown_beside_the_old_one_and_to_be_looked_at_again() {
        check("thư mời");

        renew(TEXT.replace("25/3/2024", "28/3/2024"));

        JsonNode duty = duty("thư mời");
        assertThat(duty.path("due").asText()).isEqualTo("2024-03-28T17:00");
        assertThat(duty.at("/change/state").asText()).isEqualTo(Renewal.CHANGED);
        assertThat(duty.at("/change/old/due").asText()).isEqualTo("2024-03-25T17:00");
        assertThat(duty.has("checked")).isFalse();
    }

    @Test
    void what_the_drafter_corrected_stays_also_where_the_document_says_something_new() {
        correctDue("thư mời", "2024-03-20");
        correctWho("khen thưởng", "Ban Phong trào");

        renew(TEXT.replace("25/3/2024", "28/3/2024"));

        JsonNode invitation = duty("thư mời");
        assertThat(invitation.path("due").asText()).isEqualTo("2024-03-20");
        assertThat(invitation.at("/change/now/due").asText()).isEqualTo("2024-03-28T17:00");
        assertThat(duty("khen thưởng").path("who").asText()).isEqualTo("Ban Phong trào");
        assertThat(duty("khen thưởng").has("change")).isFalse();
    }

    @Test
    void the_drafter_may_keep_the_old_words_or_take_the_new_ones() {
        renew(TEXT.replace("25/3/2024", "28/3/2024").replace("30/3/2024", "31/3/2024"));

        choose("thư mời", false);
        choose("khen thưởng", true);

        assertThat(duty("thư mời").path("due").asText()).isEqualTo("2024-03-25T17:00");
        assertThat(duty("thư mời").at("/read/due").asText()).isEqualTo("2024-03-28T17:00");
        assertThat(duty("khen thưởng").path("due").asText()).isEqualTo("2024-03-31");
        assertThat(duty("khen thưởng").has("read")).isFalse();
    }

    @Test
    void what_is_gone_from_the_document_goes_unless_the_drafter_worked_on_it() {
        correctDue("khen thưởng", "2024-03-29");

        renew(TEXT.replace(
                        "- Tham mưu danh sách khen thưởng chậm nhất ngày 30/3/2024.\n",
                        "- Kiểm tra sức khỏe người hiến máu.\n")
                .replace("- Chuẩn bị địa điểm, hậu cần cho ngày hội.\n", ""));

        assertThat(duty("khen thưởng").at("/change/state").asText()).isEqualTo(Renewal.GONE);
        assertThat(duty("khen thưởng").has("source")).isFalse();
        assertThat(sheet.obligations()).extracting(Item::what).noneMatch(what -> what.contains("hậu cần"));
        assertThat(changes().path("removed").findValuesAsText("what")).anyMatch(what -> what.contains("hậu cần"));
        assertThat(duty("sức khỏe").at("/change/state").asText()).isEqualTo(Renewal.NEW);
    }

    @Test
    void what_was_added_by_hand_stays_in_its_place_while_its_words_are_there() {
        new Addition("Tổ chức ngày hội hiến máu", "Văn phòng Đoàn Khối", -1, -1).apply(sheet);

        renew(TEXT.replace("25/3/2024", "28/3/2024"));

        JsonNode added = duty("Tổ chức ngày hội");
        assertThat(added.path("addedByHand").asBoolean()).isTrue();
        assertThat(added.has("change")).isFalse();
        assertThat(added.at("/source/text").asText()).isEqualTo("Tổ chức ngày hội hiến máu");
    }

    @Test
    void what_was_split_merged_or_removed_does_not_come_back() {
        new Split("hậu cần", false).apply(sheet, 0);
        int count = sheet.obligations().size();
        Removal.apply(sheet, count - 1);

        renew(TEXT.replace("25/3/2024", "28/3/2024"));

        assertThat(sheet.obligations()).hasSize(count - 1);
        assertThat(duty("Chuẩn bị địa điểm").path("what").asText()).isEqualTo("Chuẩn bị địa điểm");
        assertThat(duty("hậu cần cho ngày hội").has("change")).isFalse();

        Merge.apply(sheet, 0, 1);
        renew(TEXT);

        assertThat(sheet.obligations()).hasSize(count - 2);
    }

    @Test
    void another_part_is_taken_from_the_document_unless_the_drafter_changed_it() {
        write(json -> {
            json.put("title", "Ngày hội hiến máu nhân đạo");
            ((ObjectNode) json.path("signatories").get(0)).put("user", "bithu");
        });

        renew(TEXT.replace("Tổ chức ngày hội hiến máu", "Tổ chức ngày hội hiến máu lần thứ hai")
                .replace("Số: 12", "Số: 13")
                .replace("Nguyễn Văn A", "Nguyễn Văn B"));

        assertThat(json().path("title").asText()).isEqualTo("Ngày hội hiến máu nhân đạo");
        assertThat(json().at("/number/ordinal").asInt()).isEqualTo(13);
        assertThat(json().at("/signatories/0/name").asText()).isEqualTo("Nguyễn Văn B");
        assertThat(json().at("/signatories/0/user").asText()).isEqualTo("bithu");
        assertThat(changes().path("sections").findValuesAsText("key")).contains("title", "number", "signatories");

        Choice.ofPart(sheet, "title", true);
        assertThat(json().path("title").asText()).isEqualTo("Tổ chức ngày hội hiến máu lần thứ hai");
    }

    @Test
    void the_new_words_can_be_taken_everywhere_at_once() {
        correctDue("thư mời", "2024-03-20");
        write(json -> json.put("title", "Ngày hội của tôi"));
        renew(TEXT.replace("25/3/2024", "28/3/2024").replace("ngày hội hiến máu", "ngày hội hiến máu lần hai"));

        Choice.takeAll(sheet);

        assertThat(duty("thư mời").path("due").asText()).isEqualTo("2024-03-28T17:00");
        assertThat(duty("thư mời").has("read")).isFalse();
        assertThat(json().path("title").asText()).contains("lần hai");
        assertThat(json().has("documentChange")).isFalse();
        assertThat(json().path("obligations").findValues("change")).isEmpty();
    }

    @Test
    void a_draft_that_was_typed_keeps_its_duties_and_meets_those_of_its_first_document() {
        write(json -> {
            json.removeAll();
            json.put("title", "Ngày hội");
            ArrayNode duties = json.putArray("obligations");
            duties.addObject()
                    .put("who", "Văn phòng Đoàn Khối")
                    .put("what", "Phát hành thư mời")
                    .put("due", "2024-03-22");
            duties.addObject().put("who", "Ban Phong trào").put("what", "Lo phương tiện đi lại");
        });

        renew(TEXT);

        assertThat(duty("thư mời").path("due").asText()).isEqualTo("2024-03-22");
        assertThat(duty("thư mời").at("/change/now/due").asText()).isEqualTo("2024-03-25T17:00");
        assertThat(duty("phương tiện").path("who").asText()).isEqualTo("Ban Phong trào");
        assertThat(duty("khen thưởng").at("/change/state").asText()).isEqualTo(Renewal.NEW);
    }

    @Test
    void an_answered_finding_stays_answered() {
        write(json -> {
            ObjectNode finding = ((ArrayNode) json.path("findings"))
                    .addObject()
                    .put("rule", "numbering")
                    .put("field", "text")
                    .put("message", "Có hai mục cùng đánh số I");
            finding.putObject("answer").put("text", "Theo mẫu").put("by", "vanphong");
            finding.put("ofReview", true);
        });

        renew(TEXT.replace("25/3/2024", "28/3/2024"));

        assertThat(json().path("findings").findValuesAsText("text")).contains("Theo mẫu");
    }

    @Test
    void what_is_no_plan_is_refused() {
        JsonNode before = json();

        assertThatThrownBy(() -> renew("Kính gửi anh Nam, cuối tuần này anh có rảnh không?"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("không có dáng của một kế hoạch");
        assertThat(json()).isEqualTo(before);
    }

    @Test
    void the_purpose_that_was_chosen_for_a_recipient_stays_with_its_line() {
        ChosenPurpose.apply(sheet, 0, "INFORM");

        renew(TEXT.replace("- Cơ sở Đoàn;", "- Thường trực Thành Đoàn (để b/c);\n- Cơ sở Đoàn;"));

        assertThat(json().path("recipients").findValuesAsText("purpose")).containsExactly("INFORM");
        assertThat(json().path("recipients").get(1).path("text").asText()).isEqualTo("Cơ sở Đoàn");
    }
}
