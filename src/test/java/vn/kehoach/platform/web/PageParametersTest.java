package vn.kehoach.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.assignment.report.CollectionFixture.OFFICE;
import static vn.kehoach.assignment.report.CollectionFixture.in;

import java.net.URI;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kehoach.assignment.report.CollectionFixture;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.HttpUser;
import vn.kehoach.testing.InTheOrganisation;

/** What the address of a page asks for and is none is refused by its field, on every page; nothing is guessed. */
@InTheOrganisation
class PageParametersTest {

    @LocalServerPort
    private int port;

    @Autowired
    private CollectionFixture plan;

    @Autowired
    private IdentityService identity;

    @BeforeEach
    void a_plan_with_a_collection() {
        User office = identity.createUserQuery().userId(OFFICE).singleResult();
        office.setPassword(OFFICE);
        identity.saveUser(office);
        plan.open(in(2), in(9));
        plan.run("insert into plan_reader values (?, ?, true)", plan.plan.value(), "unit-van-phong-doan-khoi");
        plan.report("so-du-lich", in(2));
    }

    private Answer page(String path) {
        return HttpUser.of(URI.create("http://localhost:" + port), OFFICE, OFFICE)
                .callWith("Accept", "text/html", "GET", path.replace("{plan}", plan.plan.toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "/ke-hoach?state=KHONG_CO, Trạng thái: “KHONG_CO” không có trong danh mục",
        "/ke-hoach?page=-1, Trang: phải từ 0 trở lên",
        "/ke-hoach?page=abc, Trường “page”: không đúng kiểu",
        "/thoi-han?state=XONG, Trạng thái: “XONG” không có trong danh mục",
        "/thoi-han?acceptance=X, Nghiệm thu: “X” không có trong danh mục",
        "/thoi-han?page=-3, Trang: phải từ 0 trở lên",
        "/ke-hoach/{plan}?viec=-1, Trang: phải từ 0 trở lên",
        "/ke-hoach/{plan}?baoCao=-1, Trang: phải từ 0 trở lên",
        "/ke-hoach/{plan}?gui=-1, Trang: phải từ 0 trở lên",
        "/ke-hoach/{plan}/tong-hop?state=X, Tình trạng: “X” không có trong danh mục",
        "/ke-hoach/{plan}/tong-hop?chiTieu=99, Chỉ tiêu: không có chỉ tiêu thứ 99 trong số liệu của đợt thu",
        "/ke-hoach/{plan}/tong-hop?page=-1, Trang: phải từ 0 trở lên",
        "/ke-hoach/{plan}/noi-nhan?state=X, Tình trạng: “X” không có trong danh mục",
        "/ke-hoach/{plan}/nhat-ky?page=-1, Trang: phải từ 0 trở lên",
        "/so?year=-1, Năm: phải là năm từ 1900 đến 2100",
        "/so?year=abcd, Năm: phải là năm từ 1900 đến 2100",
        "/so?year=0000, Năm: phải là năm từ 1900 đến 2100",
        "/so?page=-1, Trang: phải từ 0 trở lên",
        "/thu?page=-1, Trang: phải từ 0 trở lên",
        "/ky-thay?size=0, Số dòng mỗi trang: phải từ 1 đến 500",
        "/ky-thay?page=-1, Trang: phải từ 0 trở lên"
    })
    void a_value_that_is_none_is_a_bad_address_that_names_its_field(String path, String sentence) {
        Answer answer = page(path);

        assertThat(answer.status()).as(path + " " + answer).isEqualTo(400);
        assertThat(answer.text()).contains("<html lang=\"vi\"", sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ke-hoach?state=&q=&page=",
                "/ke-hoach?page=9999",
                "/ke-hoach?utm_source=thu",
                "/thoi-han?state=&unit=&plan=&acceptance=&page=0",
                "/thoi-han?state=DONE_ON_TIME&acceptance=WAITING",
                "/so?body=&year=&type=",
                "/ke-hoach/{plan}/tong-hop?state=&q=",
                "/ke-hoach/{plan}?viec=99&baoCao=99&gui=99"
            })
    void what_is_empty_asks_for_all_and_beyond_the_end_is_the_end(String path) {
        assertThat(page(path).status()).isEqualTo(200);
    }

    @Test
    void a_form_that_is_not_right_is_still_told_where_it_stands() {
        Answer answer = HttpUser.of(URI.create("http://localhost:" + port), OFFICE, OFFICE)
                .callWith("Accept", "text/html", "POST", "/ke-hoach/" + plan.plan + "/tong-hop/chot");

        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
    }
}
