package vn.kehoach.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.document.Papers;
import vn.kehoach.document.paper.Drawn.Approval;
import vn.kehoach.document.paper.Drawn.Substitute;
import vn.kehoach.plan.content.Content;
import vn.kehoach.plan.content.duty.ObligationLine;
import vn.kehoach.reading.content.PlanReader;
import vn.kehoach.shared.Folding;
import vn.kehoach.testing.Examples;

/** A plan is set out as its issuer's rules of layout have it, and says what was read or written. */
class PaperMakerTest {

    private static final String FORM =
            """
            {"title": "Tổ chức Hội trại thanh niên năm 2027", "parent": "Thành Đoàn TP. Hồ Chí Minh",
             "number": {"type": "KH", "issuer": "ĐTN"}, "issued": {"place": "TP. Hồ Chí Minh"},
             "issuers": ["Ban Thường vụ Đoàn Khối"],
             "bases": [{"text": "Chương trình công tác năm 2027", "number": "12-CTr/ĐTN", "date": "2026-12-30"}],
             "sections": [{"heading": "Mục đích, yêu cầu", "text": "1. Mục đích\\n- Tạo sân chơi lành mạnh.\\n2. Yêu cầu\\n- Tiết kiệm."}],
             "event": {"form": "Hội trại", "date": "2027-03-26", "place": "Công viên Gia Định", "expectedAttendance": 300},
             "obligations": [
               {"who": "Ban Tổ chức", "what": "chuẩn bị mặt bằng", "kind": "DUTY", "due": "2027-03-20T17:00"},
               {"who": "Các cơ sở Đoàn", "what": "gửi danh sách trại sinh", "kind": "UNIT_REPORT", "before": "2027-03-10"}],
             "timeline": [{"from": "2027-03-01", "to": "2027-03-15", "what": "tuyên truyền", "kind": "PERIOD"}],
             "signatories": [{"authority": "TM. Ban Thường vụ Đoàn Khối", "position": "Bí thư", "name": "Nguyễn Văn An"}],
             "recipients": ["Thành Đoàn", "Các cơ sở Đoàn", "Lưu: VP"]}
            """;

    static List<String> seeds() {
        return Papers.SEEDS;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_document_of_a_real_plan_has_every_word_of_its_text_and_no_word_twice(String seed) {
        Paper paper = PaperMaker.of(Papers.issued(Papers.read(seed), "81-KH/ĐTN"));

        List<String> lacking = words(Examples.text(seed + ".txt").replace("KHỐINơi", "KHỐI Nơi"));
        List<String> added = words(String.join("\n", paper.words()));
        List.copyOf(added).stream().filter(lacking::remove).forEach(added::remove);

        assertThat(lacking).as("words of the text that the paper lacks").isSubsetOf(words(number(seed)));
        assertThat(added)
                .as("words that the layout adds")
                .isSubsetOf(words("số 81-KH/ĐTN ngày tháng năm 2019 26 11 "
                        + String.join(" ", paper.head().issuers())
                        + " "
                        + String.join(" ", paper.head().layout().right())));
    }

    @Test
    void a_plan_that_was_drawn_up_in_the_form_reads_back_with_the_same_duties_and_dates() {
        Content form = Papers.content(FORM);
        Paper paper = PaperMaker.of(Papers.issued(form, "07-KH/ĐTN"));

        Content read = new PlanReader().read(String.join("\n", paper.words())).content();

        assertThat(read.obligations().stream().map(PaperMakerTest::duty))
                .containsExactlyElementsOf(
                        form.obligations().stream().map(PaperMakerTest::duty).toList());
        assertThat(read.title()).isEqualToIgnoringCase(form.title());
        assertThat(read.signatories().get(0).name()).hasValue("Nguyễn Văn An");
    }

    private static String duty(ObligationLine line) {
        return Folding.fold(line.whoText()) + " | "
                + Folding.fold(line.what()).replaceFirst(" (?:cham nhat|truoc) .*", "") + " | "
                + line.due().map(due -> due.at().toString()).orElse("");
    }

    private static String number(String seed) {
        return Examples.expected(seed).path("number").path("text").asText();
    }

    @Test
    void a_text_that_names_no_place_is_issued_where_its_body_issues() {
        Content form = Papers.content(FORM.replace("\"place\": \"TP. Hồ Chí Minh\"", "\"date\": null"));

        assertThat(PaperMaker.of(Papers.issued(form, "07-KH/ĐTN")).head().placeAndDate())
                .startsWith("…………, ngày 26");
        assertThat(PaperMaker.of(Papers.at("Tây Ninh", form)).head().placeAndDate())
                .startsWith("Tây Ninh, ngày");
        assertThat(PaperMaker.of(Papers.at("Tây Ninh", Papers.content(FORM)))
                        .head()
                        .placeAndDate())
                .startsWith("TP. Hồ Chí Minh, ngày");
    }

    @Test
    void what_was_drawn_up_in_the_form_is_a_whole_document_with_numbered_parts() {
        Paper paper = PaperMaker.of(Papers.draft(Papers.content(FORM)));

        assertThat(lines(paper))
                .containsExactly(
                        "Căn cứ Chương trình công tác năm 2027 12-CTr/ĐTN ngày 30/12/2026;",
                        "Ban Thường vụ Đoàn Khối ban hành Kế hoạch tổ chức Hội trại thanh niên năm 2027, cụ thể như sau:",
                        "I. MỤC ĐÍCH, YÊU CẦU",
                        "1. Mục đích",
                        "- Tạo sân chơi lành mạnh.",
                        "2. Yêu cầu",
                        "- Tiết kiệm.",
                        "II. THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN",
                        "- Thời gian: ngày 26/03/2027.",
                        "- Địa điểm: Công viên Gia Định.",
                        "- Số người dự kiến: 300.",
                        "III. TỔ CHỨC THỰC HIỆN",
                        "1. Ban Tổ chức:",
                        "- chuẩn bị mặt bằng trước 17g00 ngày 20/03/2027.",
                        "2. Các cơ sở Đoàn:",
                        "- gửi danh sách trại sinh trước ngày 10/03/2027.",
                        "IV. TIẾN ĐỘ THỰC HIỆN",
                        "- Từ ngày 01/03/2027 đến ngày 15/03/2027: tuyên truyền.",
                        "Trên đây là Kế hoạch tổ chức Hội trại thanh niên năm 2027, đề nghị các đơn vị triển khai thực hiện.");
        assertThat(paper.recipients()).containsExactly("- Thành Đoàn;", "- Các cơ sở Đoàn;", "- Lưu: VP.");
    }

    @Test
    void work_that_comes_back_or_hangs_on_the_event_is_written_by_its_rule() {
        Paper paper = PaperMaker.of(
                Papers.draft(
                        Papers.content(
                                """
                {"title": "Báo cáo định kỳ", "obligations": [
                  {"who": "Các cơ sở Đoàn", "what": "báo cáo kết quả", "kind": "UNIT_REPORT", "due": "2027-01-25T17:00",
                   "recurs": {"every": "MONTHLY", "day": 25, "hour": "17:00"}},
                  {"who": "Ban Tổ chức", "what": "chuẩn bị mặt bằng", "kind": "DUTY",
                   "relative": {"anchor": "EVENT", "amount": 3, "unit": "DAYS", "direction": "BEFORE"}}]}
                """)));

        assertThat(lines(paper))
                .contains("- báo cáo kết quả, ngày 25 hằng tháng, 17g00.")
                .anyMatch(line -> line.startsWith("- chuẩn bị mặt bằng, ") && line.contains("trước sự kiện 3 ngày"));
    }

    @Test
    void a_document_without_a_printed_type_is_called_as_the_list_of_types_calls_it() {
        assertThat(kindOf("KH")).isEqualTo("KẾ HOẠCH");
        assertThat(kindOf("KHPH")).isEqualTo("KẾ HOẠCH PHỐI HỢP");
        assertThat(kindOf("HD")).isEqualTo("HƯỚNG DẪN");
    }

    private static String kindOf(String type) {
        return PaperMaker.of(
                        Papers.draft(Papers.content("{\"title\": \"x\", \"number\": {\"type\": \"" + type + "\"}}")))
                .kind();
    }

    @Test
    void a_report_is_to_be_signed_by_the_signatory_whoever_signed_the_plan_instead() {
        Approval approval = new Approval(
                0,
                Instant.parse("2019-11-26T01:30:00Z"),
                "Nguyễn Văn An",
                Optional.of(new Substitute("Phó Bí thư", "Trần Thị Bình")));
        Drawn plan = Papers.issued(Papers.content(FORM), "81-KH/ĐTN", approval);

        Signature signature = PaperMaker.report(
                        plan, "Kết quả", List.of(), List.of(), Instant.parse("2027-04-01T00:00:00Z"))
                .signatures()
                .get(0);

        assertThat(signature.lines()).containsExactly("TM. BAN THƯỜNG VỤ ĐOÀN KHỐI", "BÍ THƯ");
        assertThat(signature.name()).isEqualTo("Nguyễn Văn An");
    }

    @Test
    void a_draft_is_marked_with_its_version_and_leaves_room_for_number_and_date() {
        Paper draft = PaperMaker.of(Papers.draft(Papers.content(FORM)));
        Paper issued = PaperMaker.of(Papers.issued(Papers.content(FORM), "81-KH/ĐTN"));

        assertThat(draft.draft()).isEqualTo("DỰ THẢO bản 2, ngày 20/11/2019");
        assertThat(draft.head().number()).isEqualTo("Số:       -KH/ĐTN");
        assertThat(draft.head().placeAndDate()).isEqualTo("TP. Hồ Chí Minh, ngày      tháng      năm 2019");
        assertThat(issued.draft()).isEmpty();
        assertThat(issued.head().number()).isEqualTo("Số: 81-KH/ĐTN");
        assertThat(issued.head().placeAndDate()).isEqualTo("TP. Hồ Chí Minh, ngày 26 tháng 11 năm 2019");
    }

    @Test
    void each_issuer_has_the_layout_of_its_system_and_different_ones_together_that_of_the_state() {
        assertThat(layout("Ban Thường vụ Tỉnh đoàn")).isEqualTo(Layout.YOUTH);
        assertThat(layout("Đảng ủy Khối")).isEqualTo(Layout.PARTY);
        assertThat(layout("Ủy ban nhân dân Quận 1")).isEqualTo(Layout.STATE);
        assertThat(layout("Liên đoàn Lao động Thành phố")).isEqualTo(Layout.STATE);
        assertThat(layout("Thành Đoàn", "Liên đoàn Lao động Thành phố")).isEqualTo(Layout.STATE);
    }

    @Test
    void an_approval_is_printed_as_one_and_a_substitute_signs_with_kt_and_a_name_of_their_own() {
        Approval approval = new Approval(
                0,
                Instant.parse("2019-11-26T01:30:00Z"),
                "Nguyễn Văn An",
                Optional.of(new Substitute("Phó Bí thư", "Trần Thị Bình")));

        Signature signature = PaperMaker.of(Papers.issued(Papers.content(FORM), "81-KH/ĐTN", approval))
                .signatures()
                .get(0);

        assertThat(signature.lines()).containsExactly("TM. BAN THƯỜNG VỤ ĐOÀN KHỐI", "KT. BÍ THƯ", "PHÓ BÍ THƯ");
        assertThat(signature.approval()).isEqualTo("(đã duyệt ký lúc 08g30, ngày 26/11/2019)");
        assertThat(signature.name()).isEqualTo("Trần Thị Bình");
    }

    @Test
    void a_signatory_who_was_chosen_by_account_only_signs_with_the_name_of_the_register() {
        Approval approval = new Approval(0, Instant.parse("2019-11-26T01:30:00Z"), "Lý Thị Trí", Optional.empty());
        String unnamed = FORM.replace("Nguyễn Văn An", " ");

        String signed = PaperMaker.of(Papers.issued(Papers.content(unnamed), "81-KH/ĐTN", approval))
                .signatures()
                .get(0)
                .name();

        assertThat(signed).isEqualTo("Lý Thị Trí");
    }

    @Test
    void dates_hours_and_numbers_of_documents_stay_on_one_line() {
        List<String> whole = Span.of(
                        "Theo Kế hoạch số 81-KH/ĐTN, gửi trước 17g00 ngày 25/02/2020, tháng 3/2020; ngày 26 tháng 11 năm 2019")
                .stream()
                .filter(Span::whole)
                .map(Span::text)
                .toList();

        assertThat(whole).containsExactly("81-KH/ĐTN", "17g00", "25/02/2020", "3/2020", "ngày 26 tháng 11 năm 2019");
    }

    private static Layout layout(String... issuers) {
        return Layout.of(List.of(issuers), "");
    }

    private static List<String> lines(Paper paper) {
        return paper.body().stream().map(block -> Span.text(block.spans())).toList();
    }

    private static List<String> words(String text) {
        return new ArrayList<>(Arrays.stream(Normalizer.normalize(text, Normalizer.Form.NFC)
                        .toLowerCase(Locale.forLanguageTag("vi"))
                        .split("[^\\p{L}\\p{M}\\p{Nd}]+"))
                .filter(word -> !word.isEmpty())
                .toList());
    }
}
