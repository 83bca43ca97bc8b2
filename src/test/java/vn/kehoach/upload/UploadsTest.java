package vn.kehoach.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.kehoach.upload.SampleFiles.ascii;
import static vn.kehoach.upload.SampleFiles.concat;
import static vn.kehoach.upload.SampleFiles.docx;
import static vn.kehoach.upload.SampleFiles.exe;
import static vn.kehoach.upload.SampleFiles.pdf;
import static vn.kehoach.upload.SampleFiles.text;
import static vn.kehoach.upload.SampleFiles.zip;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.HttpUser;
import vn.kehoach.testing.OnPostgres;

/** Files that a unit sends for its report, over HTTP; and how they come back. A scanner on a real socket looks at each. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "kehoach.organisation.file=classpath:organisation/demo.yaml",
            "kehoach.uploads.clamd.host=localhost",
            "kehoach.uploads.clamd.timeout=4s"
        })
@OnPostgres
@DirtiesContext
class UploadsTest extends UploadsOverHttp {

    private static final int LIMIT = 25 * 1024 * 1024;
    private static final FakeClamd SCANNER = new FakeClamd();

    @TempDir
    private static Path temporary;

    @DynamicPropertySource
    static void scanner(DynamicPropertyRegistry properties) {
        properties.add("kehoach.uploads.clamd.port", SCANNER::port);
        properties.add("spring.servlet.multipart.location", temporary::toString);
    }

    @AfterAll
    static void noScanner() {
        SCANNER.close();
    }

    @BeforeEach
    void a_scanner_that_has_seen_nothing() {
        SCANNER.scanned().clear();
    }

    @AfterEach
    void a_scanner_that_answers() {
        SCANNER.answerAlways(null);
    }

    @Test
    void what_is_taken_comes_back_as_a_file_that_runs_nothing() {
        Answer taken = send("Báo cáo góp ý.docx", docx()).expect(201);

        Answer back = as(UNIT).get("/api/attachments/" + taken.json().path("id").asText())
                .expect(200);

        assertThat(back.bytes()).isEqualTo(docx());
        assertThat(headers(back, "Content-Disposition"))
                .singleElement()
                .asString()
                .startsWith("attachment;")
                .contains("filename*=UTF-8''B%C3%A1o%20c%C3%A1o");
        assertThat(headers(back, "X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers(back, "Content-Security-Policy")).containsExactly("sandbox; default-src 'none'");
        assertThat(headers(back, "Content-Type"))
                .singleElement()
                .asString()
                .startsWith("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(SCANNER.scanned()).containsExactly(docx());
        assertNothingIsLeftOver();
    }

    @Test
    void what_was_stored_as_a_page_is_never_sent_as_one() {
        String id = send("ghi-chu.txt", text("xin chào"))
                .expect(201)
                .json()
                .path("id")
                .asText();
        queries.sql("update attachment set type = 'text/html' where id = cast(:id as uuid)")
                .param("id", id)
                .update();

        Answer back = as(UNIT).get("/api/attachments/" + id).expect(200);

        assertThat(headers(back, "Content-Type")).singleElement().asString().startsWith("application/octet-stream");
    }

    @Test
    void a_kept_mail_is_sent_as_a_file_that_runs_nothing() {
        long mail = queries.sql(
                        """
                        with kept as (insert into kept_mail values ('<thu@kehoach.example>', now(), 'Subject: x'::bytea))
                        insert into outbox (notice_key, kind, state, to_name, to_address, subject, body, items, message_id,
                                            planned_for, next_attempt_at, created_at)
                        values ('thu', 'RECEIPT', 'SENT', 'A', 'a@kehoach.example', 'x', 'x', '[]', '<thu@kehoach.example>',
                                now(), now(), now())
                        returning id
                        """)
                .query(Long.class)
                .single();

        Answer back = as("quantri").get("/thu/" + mail + "/goc.eml").expect(200);

        assertThat(back.text()).isEqualTo("Subject: x");
        assertThat(headers(back, "Content-Disposition"))
                .singleElement()
                .asString()
                .startsWith("attachment;");
        assertThat(headers(back, "X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers(back, "Content-Security-Policy")).containsExactly("sandbox; default-src 'none'");
    }

    @Test
    void the_list_of_what_is_built_in_is_shown_to_nobody_over_http() {
        assertThat(HttpUser.nobody(base()).get("/actuator/sbom/application").status())
                .isEqualTo(401);
        assertThat(as(UNIT).get("/actuator/sbom/application").status()).isEqualTo(403);
        assertThat(as("quantri").get("/actuator/sbom/application").status()).isEqualTo(404);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("bao-cao.pdf", exe(), 415, "“bao-cao.pdf” có nội dung không phải là “pdf”"),
                Arguments.of("bao-cao.pdf", text("<html><script>1</script>"), 415, "“bao-cao.pdf” có nội dung"),
                Arguments.of("trang.html", text("<html></html>"), 415, "“trang.html” có đuôi “.html”"),
                Arguments.of("anh.svg", text("<svg onload=\"alert(1)\"/>"), 415, "“anh.svg” có đuôi “.svg”"),
                Arguments.of("bao-cao.pdf.exe", exe(), 415, "“bao-cao.pdf.exe” có đuôi “.exe”"),
                Arguments.of("bao-cao.pdf.exe", pdf(), 415, "“bao-cao.pdf.exe” có đuôi “.exe”"),
                Arguments.of("bao-cao.pdf", new byte[0], 422, "“bao-cao.pdf” không có nội dung"),
                Arguments.of("../../x", pdf(), 415, "“x” không có đuôi"),
                Arguments.of(
                        "hai.pdf",
                        concat(pdf(), zip("a.txt", ascii("a"))),
                        415,
                        "“hai.pdf” vừa là “pdf” vừa là tệp nén"),
                Arguments.of("hai.docx", concat(exe(), docx()), 415, "“hai.docx” có nội dung không phải là “docx”"),
                Arguments.of("bom.zip", zip("a.txt", SampleFiles.blownUp(150)), 422, "“bom.zip” nén quá 100 lần"),
                Arguments.of("bom.zip", zip("a.zip", zip("a.txt", ascii("a"))), 422, "“bom.zip” chứa tệp nén “a.zip”"),
                Arguments.of(
                        "bom.zip",
                        SampleFiles.overlapping(2000, SampleFiles.blownUp(1)),
                        422,
                        "“bom.zip” nén quá 100 lần"),
                Arguments.of("lac.zip", zip("../../x.txt", ascii("a")), 422, "“lac.zip” có mục “x.txt” trỏ ra ngoài"),
                Arguments.of(
                        "khoa.zip", SampleFiles.withPassword(zip("a.txt", ascii("a"))), 422, "“khoa.zip” được đặt mật"),
                Arguments.of(
                        "macro.xlsm",
                        zip(SampleFiles.office(SampleFiles.EXCEL_WITH_MACROS, "xl/workbook.xml")),
                        415,
                        "“macro.xlsm” có đuôi “.xlsm”"),
                Arguments.of(
                        "vi-rut.txt",
                        text(FakeClamd.VIRUS),
                        422,
                        "“vi-rut.txt” chứa mã độc “" + FakeClamd.SIGNATURE + "”"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void a_file_that_is_refused_is_named_with_the_reason_and_leaves_nothing(
            String name, byte[] content, int status, String reason) {
        assertRefused(send(name, content), status, reason);
    }

    @Test
    void a_bomb_is_small_on_its_way() {
        assertThat(zip("a.txt", SampleFiles.blownUp(150))).hasSizeLessThan(200_000);
    }

    @Test
    void one_byte_over_the_limit_is_too_much_with_and_without_its_length() {
        byte[] tooLarge = pdfOf(LIMIT + 1);

        Answer declared = send("lớn quá.pdf", tooLarge);
        Answer chunked = as(UNIT).uploadChunked(owed.files(), "lớn quá.pdf", "application/pdf", tooLarge);

        assertRefused(declared, 413, "“lớn quá.pdf” lớn hơn giới hạn 25 MB");
        assertRefused(chunked, 413, "“lớn quá.pdf” lớn hơn giới hạn 25 MB");
    }

    @Test
    void four_times_the_limit_is_refused_by_name_too() {
        assertRefused(send("rất lớn.pdf", pdfOf(3 * LIMIT)), 413, "“rất lớn.pdf” lớn hơn giới hạn 25 MB");
    }

    @Test
    void a_file_of_exactly_the_limit_is_taken() {
        byte[] content = pdfOf(LIMIT);

        Answer taken = send("vừa đủ.pdf", content).expect(201);

        assertThat(taken.json().path("size").asInt()).isEqualTo(LIMIT);
        assertThat(as(UNIT).get("/api/attachments/" + taken.json().path("id").asText())
                        .expect(200)
                        .bytes())
                .isEqualTo(content);
        assertNothingIsLeftOver();
    }

    private static byte[] pdfOf(int size) {
        return Arrays.copyOf(pdf(), size);
    }

    static Stream<Arguments> brokenNames() {
        return Stream.of(
                Arguments.of("filename=\"../../bao\rcao.pdf\"", "baocao.pdf"),
                Arguments.of("filename*=UTF-8''..%2F..%2Fbao%0D%0ASet-Cookie%3A%20a.pdf", "baoSet-Cookie: a.pdf"),
                Arguments.of("filename=\"=?UTF-8?B?YQ0KYi5wZGY=?=\"", "ab.pdf"),
                Arguments.of("filename=\"bao%0D%0ASet-Cookie:a.pdf\"", "bao%0D%0ASet-Cookie:a.pdf"));
    }

    /** A bare one; how RFC 5987, RFC 2047 and browsers write them. */
    @ParameterizedTest
    @MethodSource("brokenNames")
    void line_breaks_in_a_name_reach_no_header(String header, String kept) throws IOException {
        String answer = raw(header, pdf(), false);

        assertThat(answer).startsWith("HTTP/1.1 201 ").doesNotContain("\r\nSet-Cookie");
        String id = answer.replaceAll("(?s).*\"id\":\"([^\"]+)\".*", "$1");
        Answer back = as(UNIT).get("/api/attachments/" + id).expect(200);
        assertThat(back.header("Set-Cookie")).isEmpty();
        assertThat(headers(back, "Content-Disposition"))
                .singleElement()
                .asString()
                .startsWith("attachment;");
        String name = queries.sql("select name from attachment where id = cast(:id as uuid)")
                .param("id", id)
                .query(String.class)
                .single();
        assertThat(name).isEqualTo(kept);
    }

    @Test
    void a_line_break_or_a_nul_in_the_header_of_a_part_is_refused() throws IOException {
        String cut = raw("filename=\"bao-cao.exe\r\nX-Evil: 1.pdf\"", pdf(), false);
        String nul = raw("filename=\"bao-cao.exe\0.pdf\"", pdf(), false);

        assertThat(cut).startsWith("HTTP/1.1 4").contains("application/problem+json", "\"field\":\"file\"");
        assertThat(nul).startsWith("HTTP/1.1 400 ").contains("“bao-cao.exe.pdf” có ký tự lạ trong tên");
        assertNothingIsKept();
    }

    @Test
    void a_name_as_long_as_names_may_be_is_taken() {
        String name = "ế".repeat(196) + ".pdf";

        assertThat(send(name, pdf()).expect(201).json().path("name").asText()).isEqualTo(name);
    }

    @Test
    void a_sender_who_goes_away_in_the_middle_leaves_nothing() throws IOException {
        raw("filename=\"bao-cao.pdf\"", pdfOf(LIMIT / 2), true);

        assertNothingIsKept();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "stream: INSTREAM size limit exceeded. ERROR"})
    void while_the_scanner_does_not_answer_nothing_is_taken(String answer) {
        SCANNER.answerAlways(answer);

        assertRefused(send("bao-cao.pdf", pdf()), 503, "“bao-cao.pdf” chưa được quét mã độc vì máy quét không trả lời");
    }

    @Test
    void a_file_of_another_unit_is_neither_sent_nor_read() {
        String id = send("bao-cao.pdf", pdf()).expect(201).json().path("id").asText();

        as("dv-so-tu-phap").get("/api/attachments/" + id).expect(404);
        as("dv-so-tu-phap").delete("/api/attachments/" + id).expect(404);
        as("dv-so-tu-phap")
                .upload(owed.files(), "a.pdf", "application/pdf", pdf())
                .expect(404);
    }

    @Test
    void a_file_that_is_taken_away_leaves_no_content_unless_another_has_the_same() {
        byte[] content = text("chỉ có ở một nơi " + owed.id());
        String one = id(send("mot.txt", content));
        String other = id(send("hai.txt", content));

        as(UNIT).delete("/api/attachments/" + one).expect(204);
        byte[] kept = as(UNIT).get("/api/attachments/" + other).expect(200).bytes();
        as(UNIT).delete("/api/attachments/" + other).expect(204);

        assertThat(kept).isEqualTo(content);
        assertNothingIsKept();
        assertThat(as(UNIT).get("/api/attachments/" + id(send("ba.txt", content)))
                        .expect(200)
                        .bytes())
                .isEqualTo(content);
    }

    @Test
    void the_same_content_that_comes_and_goes_at_once_is_there_when_its_row_is() throws Exception {
        byte[] content = text("đến và đi " + owed.id());
        ExecutorService windows = Executors.newFixedThreadPool(6);
        List<Callable<Integer>> clicks = IntStream.range(0, 30)
                .<Callable<Integer>>mapToObj(n -> () -> {
                    String id = id(send("tep-" + n + ".txt", content));
                    return n % 5 == 0
                            ? 204
                            : as(UNIT).delete("/api/attachments/" + id).status();
                })
                .toList();

        for (Future<Integer> answer : windows.invokeAll(clicks)) {
            assertThat(answer.get()).isEqualTo(204);
        }
        windows.shutdown();

        List<String> left = queries.sql("select id::text from attachment where assignment_id = cast(:id as uuid)")
                .param("id", owed.id())
                .query(String.class)
                .list();
        assertThat(left).hasSize(6).allSatisfy(id -> assertThat(
                        as(UNIT).get("/api/attachments/" + id).expect(200).bytes())
                .isEqualTo(content));
        assertNothingIsLeftOver();
    }

    @Test
    void fifty_files_may_wait_and_one_that_is_taken_away_makes_room() {
        String first = id(send("tep-0.txt", text("đầy")));
        queries.sql(
                        """
                        insert into attachment (id, assignment_id, name, type, size, sha256, uploaded_by, uploaded_at)
                        select gen_random_uuid(), assignment_id, 'tep-' || n || '.txt', type, size, sha256, uploaded_by,
                               uploaded_at
                          from attachment, generate_series(1, 49) n where id = cast(:id as uuid)
                        """)
                .param("id", first)
                .update();

        Answer refused = send("tep-50.txt", text("thừa")).expect(422);
        as(UNIT).delete("/api/attachments/" + first).expect(204);

        assertThat(refused.json().path("fields").path(0).path("field").asText()).isEqualTo("file");
        assertThat(refused.text()).contains("đã có 50 tệp chờ nộp, không nhận thêm; hãy nộp hoặc xóa bớt");
        assertNothingIsLeftOver();
        send("tep-50.txt", text("thừa")).expect(201);
    }

    private static String id(Answer taken) {
        return taken.expect(201).json().path("id").asText();
    }

    @Test
    void a_form_knows_what_is_taken_before_it_sends_anything() {
        Answer terms = as(UNIT).get("/api/uploads").expect(200);

        assertThat(terms.json().path("maxSize").asInt()).isEqualTo(LIMIT);
        assertThat(terms.json().path("extensions"))
                .extracting(each -> each.asText())
                .contains(".pdf", ".docx", ".jpeg")
                .doesNotContain(".docm", ".exe", ".html", ".svg");
    }

    private void assertRefused(Answer answer, int status, String reason) {
        answer.expect(status);
        assertThat(answer.header("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.json().path("detail").asText()).startsWith("Tệp: " + reason);
        assertThat(answer.json().path("fields")).singleElement().satisfies(field -> {
            assertThat(field.path("field").asText()).isEqualTo("file");
            assertThat(field.path("message").asText()).startsWith(reason);
        });
        assertNothingIsKept();
    }

    /** No row, no content without a row, no temporary file; and the unit may still report. */
    private void assertNothingIsKept() {
        assertThat(queries.sql("select count(*) from attachment where assignment_id = cast(:id as uuid)")
                        .param("id", owed.id())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertNothingIsLeftOver();
        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey(owed.id())
                        .taskDefinitionKey("userTask_submitReport")
                        .count())
                .isOne();
    }

    private void assertNothingIsLeftOver() {
        assertThat(queries.sql("select count(*) from file_content where sha256 not in (select sha256 from attachment)")
                        .query(Integer.class)
                        .single())
                .isZero();
        await().untilAsserted(() -> assertThat(temporary).isEmptyDirectory());
    }

    private Answer send(String name, byte[] content) {
        return as(UNIT).upload(owed.files(), name, "application/pdf", content);
    }

    private static List<String> headers(Answer answer, String name) {
        return answer.response().headers().allValues(name);
    }

    /** The bytes of a request as no client would write them; with {@code half} it goes away before the end. */
    private String raw(String fileName, byte[] content, boolean half) throws IOException {
        byte[] form = concat(
                text("--cut\r\nContent-Disposition: form-data; name=\"file\"; " + fileName + "\r\n\r\n"),
                content,
                text("\r\n--cut--\r\n"));
        String pair = Base64.getEncoder().encodeToString((UNIT + ":" + UNIT).getBytes(StandardCharsets.UTF_8));
        String head =
                "POST " + owed.files() + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nAuthorization: Basic " + pair
                        + "\r\nContent-Type: multipart/form-data; boundary=cut\r\nConnection: close\r\nContent-Length: "
                        + form.length + "\r\n\r\n";
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(text(head));
            socket.getOutputStream().write(form, 0, half ? form.length / 2 : form.length);
            return half ? "" : new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
