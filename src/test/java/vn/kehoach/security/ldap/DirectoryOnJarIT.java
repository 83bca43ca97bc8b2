package vn.kehoach.security.ldap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.HttpUser;
import vn.kehoach.testing.RunningApplication;
import vn.kehoach.testing.TasklistUser;

/** The program as it is delivered asks a directory by ldaps:// whose certificate its machine vouches for. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DirectoryOnJarIT {

    private static final String WHO = "dv-so-du-lich";
    private static final String RIGHT = "mat-khau-o-danh-ba";

    private static OfficeDirectory office;
    private static RunningApplication application;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        Certificates certificates = Certificates.in(folder);
        office = new OfficeDirectory(certificates.listener());
        office.hire(WHO, RIGHT);
        application = RunningApplication.with(
                folder,
                Map.of(
                        "KEHOACH_LDAP_URL",
                        "ldaps://localhost:" + office.port(),
                        "KEHOACH_LDAP_BASE",
                        OfficeDirectory.BASE,
                        "KEHOACH_LDAP_USER_SEARCH_BASE",
                        "ou=can-bo",
                        "KEHOACH_LDAP_MANAGER_DN",
                        OfficeDirectory.MANAGER,
                        "KEHOACH_LDAP_MANAGER_PASSWORD",
                        OfficeDirectory.MANAGER_PASSWORD,
                        "KEHOACH_DIRECTORY_LOCAL_USERS",
                        "quantri",
                        "JAVA_TOOL_OPTIONS",
                        certificates.trusted()));
    }

    @AfterAll
    static void stop() {
        application.close();
        office.goDown();
    }

    @Test
    void the_password_of_the_directory_lets_in_by_every_way_and_the_one_of_before_by_none() {
        assertThat(with(RIGHT).get("/api/plans").status()).isEqualTo(200);
        assertThat(with(RIGHT).get("/engine-rest/task").status()).isEqualTo(200);
        assertThat(TasklistUser.of(application.base(), WHO, RIGHT)
                        .get("/camunda/api/engine/engine/default/task")
                        .status())
                .isEqualTo(200);

        assertThat(with(WHO).get("/api/plans").status()).isEqualTo(401);
        assertThat(application.as("vanphong").get("/api/plans").status()).isEqualTo(401);
        assertThat(application.as("quantri").get("/api/plans").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "*)(uid=*", "dv-so-du-l*ch"})
    void a_name_that_is_a_question_lets_nobody_in(String name) {
        int before = office.logins();

        assertThat(HttpUser.of(application.base(), name, RIGHT)
                        .get("/api/plans")
                        .status())
                .isEqualTo(401);
        assertThat(HttpUser.of(application.base(), WHO, "").get("/api/plans").status())
                .isEqualTo(401);
        assertThat(office.logins()).isEqualTo(before);
    }

    /** The last: a directory that was down is left alone for some seconds. */
    @Test
    @Order(Integer.MAX_VALUE)
    void while_the_directory_is_down_people_are_told_so_and_the_local_administrator_gets_in() {
        office.goDown();
        Answer asked = HttpUser.of(application.base(), "dv-so-noi-vu", RIGHT).get("/api/plans");
        Answer local = application.as("quantri").get("/api/plans");
        office.comeBack();

        assertThat(asked.status()).isEqualTo(503);
        assertThat(asked.text()).contains("danh bạ của cơ quan không trả lời");
        assertThat(local.status()).isEqualTo(200);
        assertThat(application.log()).doesNotContain(RIGHT, OfficeDirectory.MANAGER_PASSWORD);
    }

    private static HttpUser with(String password) {
        return HttpUser.of(application.base(), WHO, password);
    }
}
