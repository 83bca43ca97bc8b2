package vn.kehoach.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.upload.SampleFiles.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.InTheOrganisation;

/** Whoever sends files meets several limits, and is told which one it was. */
@InTheOrganisation
class UploadLimitsTest extends UploadsOverHttp {

    private static final int MEGABYTE = 1024 * 1024;

    @ParameterizedTest
    @ValueSource(strings = {"a", "ệ"})
    void a_name_that_is_too_long_is_called_so_and_not_a_large_file(String letter) {
        Answer refused = as(UNIT).upload(owed.files(), letter.repeat(5000) + ".txt", "text/plain", text("12345"));

        isTold(refused, 422, "file", "Tệp: có tên quá dài");
        assertThat(refused.text()).contains("nhiều nhất 200 chữ").doesNotContain("25 MB");
    }

    @Test
    void a_name_of_as_many_letters_as_are_kept_is_taken() {
        Answer taken = as(UNIT).upload(owed.files(), "ệ".repeat(196) + ".txt", "text/plain", text("12345"))
                .expect(201);

        assertThat(taken.json().path("name").asText()).isEqualTo("ệ".repeat(196) + ".txt");
    }

    @Test
    void a_head_of_a_file_that_is_too_long_for_another_reason_is_refused_in_the_same_words() {
        isTold(
                as(UNIT).upload(owed.files(), "a.txt", "text/plain; x=" + "y".repeat(5000), text("12345")),
                422,
                "file",
                "Tệp: có tên quá dài (phần đầu của tệp quá 4 KB)");
    }

    @Test
    void more_files_at_once_than_a_form_has_are_counted_and_not_called_unreadable() {
        StringBuilder form = new StringBuilder();
        for (int each = 0; each < 5; each++) {
            form.append(part("file", "; filename=\"tep-" + each + ".txt\"", "12345"));
        }

        isTold(send(UNIT, owed.files(), form), 413, "file", "Tệp: gửi quá 4 phần trong một lần");
    }

    @Test
    void a_text_that_is_too_long_is_called_a_text_and_not_a_file() {
        StringBuilder form = new StringBuilder(part("text", "", "x".repeat(3 * MEGABYTE)));

        isTold(send(UNIT, owed.files(), form), 413, "text", "Nội dung: dài quá giới hạn của biểu mẫu");
    }

    @Test
    void a_file_that_is_too_large_is_called_large() {
        isTold(
                as(UNIT).upload(owed.files(), "to.txt", "text/plain", new byte[25 * MEGABYTE + 1]),
                413,
                "file",
                "Tệp: “to.txt” lớn hơn giới hạn 25 MB");
    }

    @Test
    void our_own_page_says_the_same_where_the_form_stands() {
        Answer name = as(OFFICE).upload("/ke-hoach/tai-len", "a".repeat(5000) + ".txt", "text/plain", text("1"));
        Answer pasted =
                send(OFFICE, "/ke-hoach/tai-len", new StringBuilder(part("text", "", "x".repeat(3 * MEGABYTE))));

        assertThat(name.status()).isEqualTo(422);
        assertThat(name.text()).contains("có tên quá dài").contains("action=\"/ke-hoach/tai-len\"");
        assertThat(pasted.status()).isEqualTo(413);
        assertThat(pasted.text()).contains("dài quá giới hạn của biểu mẫu").contains("action=\"/ke-hoach/tai-len\"");
    }

    private void isTold(Answer answer, int status, String field, String words) {
        assertThat(answer.status()).as(answer::text).isEqualTo(status);
        JsonNode problem = answer.json();
        assertThat(problem.path("detail").asText()).startsWith(words);
        assertThat(problem.path("fields").path(0).path("field").asText()).isEqualTo(field);
        assertThat(queries.sql("select count(*) from attachment where assignment_id = cast(:id as uuid)")
                        .param("id", owed.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static String part(String name, String more, String content) {
        return "--cut\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n" + content + "\r\n";
    }

    private Answer send(String user, String path, StringBuilder form) {
        try {
            return new Answer(HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(base().resolve(path))
                                    .header("Content-Type", "multipart/form-data; boundary=cut")
                                    .header(
                                            "Authorization",
                                            "Basic "
                                                    + Base64.getEncoder()
                                                            .encodeToString((user + ":" + user)
                                                                    .getBytes(StandardCharsets.UTF_8)))
                                    .POST(BodyPublishers.ofString(form + "--cut--\r\n"))
                                    .build(),
                            BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
