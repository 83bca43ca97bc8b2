package vn.kehoach.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import org.junit.jupiter.api.Test;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.HttpUser;

/** A plan is read in place by whoever may read it, by nobody else, and the screen says which version it shows. */
class PagesOverHttpTest extends PaperOverHttp {

    @Override
    String title() {
        return "Tổ chức Hội trại";
    }

    private JsonNode pages(String user, String which) {
        return as(user).get("/api/plans/" + plan + which).expect(200).json();
    }

    private static String picture(JsonNode pages) {
        return pages.path("pages").get(0).path("picture").asText();
    }

    @Test
    void the_office_reads_its_draft_in_place_and_sees_which_version_it_is() {
        JsonNode pages = pages("vanphong", "/versions/1/pages");

        Answer picture = as("vanphong").get(picture(pages)).expect(200);

        assertThat(pages.path("name").asText()).contains("bản 1");
        assertThat(pages.path("total").asInt()).isEqualTo(1);
        assertThat(pages.path("pages").get(0).path("text").asText()).contains("Tạo sân chơi lành mạnh", "DỰ THẢO");
        assertThat(picture.header("Content-Type").orElseThrow()).startsWith("image/png");
        assertThat(picture.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(picture.bytes()).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void a_unit_reads_it_in_place_once_it_was_issued_and_no_version_before() {
        String draft = picture(pages("vanphong", "/versions/1/pages"));
        as("dv-so-du-lich").get("/api/plans/" + plan + "/pages").expect(404);
        as("dv-so-du-lich").get("/api/plans/" + plan + "/versions/1/pages").expect(404);
        as("dv-so-du-lich").get(draft).expect(404);

        issue();

        JsonNode pages = pages("dv-so-du-lich", "/pages");
        assertThat(pages.path("name").asText()).startsWith("07-KH");
        assertThat(pages.path("pages").get(0).path("text").asText()).contains("Số: 07-KH/ĐTN");
        assertThat(as("dv-so-du-lich").get(picture(pages)).expect(200).bytes()).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void another_unit_and_whoever_is_not_logged_in_see_no_page_even_with_its_address() {
        issue();
        String address = picture(pages("vanphong", "/pages"));

        as("dv-so-tu-phap").get("/api/plans/" + plan + "/pages").expect(404);
        as("dv-so-tu-phap").get(address).expect(404);
        HttpUser.of(URI.create("http://localhost:" + port), "vanphong", "sai mật khẩu")
                .get(address)
                .expect(401);
    }

    @Test
    void a_screen_with_an_edition_that_is_no_more_is_told_so() {
        String address = picture(pages("vanphong", "/pages"));

        issue();

        assertThat(as("vanphong").get(address).expect(409).text()).contains("đã đổi", "mở lại");
        as("vanphong").get(address.replaceFirst("/1\\.png", "/9.png")).expect(409);
        as("vanphong")
                .get(picture(pages("vanphong", "/pages")).replaceFirst("/1\\.png", "/9.png"))
                .expect(404);
        as("vanphong").get(address.replaceFirst("\\?.*", "")).expect(400);
    }
}
