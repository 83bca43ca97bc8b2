package vn.kehoach.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.HttpUser;
import vn.kehoach.testing.Members;
import vn.kehoach.testing.WithOtherSettings;

/** An installation with other settings than those of the delivery: each of them is the one that counts. */
@WithOtherSettings
class SettingsInForceTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Set<ScheduledTaskHolder> holders;

    @Autowired
    private IdentityService identity;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void an_administrator() {
        Members.withPassword(identity, "quantri");
    }

    private HttpUser administrator() {
        return HttpUser.of(URI.create("http://localhost:" + port), "quantri", "quantri");
    }

    private Map<String, Duration> ticks() {
        return holders.stream()
                .flatMap(holder -> holder.getScheduledTasks().stream())
                .map(ScheduledTask::getTask)
                .filter(FixedDelayTask.class::isInstance)
                .map(FixedDelayTask.class::cast)
                .collect(Collectors.toMap(
                        task -> task.toString().replaceAll(".*\\.(\\w+\\.\\w+)$", "$1"),
                        FixedDelayTask::getIntervalDuration));
    }

    @Test
    void json_is_as_long_as_the_setting_says_at_most() {
        String body = "{\"q\": \"" + "x".repeat(3000) + "\"}";

        assertThat(administrator().post("/api/plans", body).status()).isEqualTo(413);
        assertThat(administrator().post("/api/plans", body.replace("xx", "")).status())
                .isNotEqualTo(413);
    }

    /** The databases of the tests come with a cost of 4; that of the delivery is 10. */
    @Test
    void a_password_is_hashed_as_slowly_as_the_setting_says() {
        identity.saveUser(identity.newUser("nguoi-moi"));
        var user = identity.createUserQuery().userId("nguoi-moi").singleResult();
        user.setPassword("một mật khẩu dài");
        identity.saveUser(user);

        assertThat(jdbc.sql("select pwd_ from act_id_user where id_ = 'nguoi-moi'")
                        .query(String.class)
                        .single())
                .contains("$2a$04$");
    }

    @Test
    void the_outbox_is_looked_at_and_the_record_anchored_as_often_as_the_settings_say() {
        assertThat(ticks())
                .containsEntry("OutboxSender.tick", Duration.ofMillis(180))
                .containsEntry("BounceReader.look", Duration.ofMillis(160))
                .containsEntry("Anchors.note", Duration.ofMillis(170));
    }

    @Test
    void the_data_folder_is_where_the_setting_says() {
        assertThat(WithOtherSettings.OtherFolder.FOLDER.resolve("node-id")).exists();
    }

    @Test
    void a_word_about_a_restoration_holds_mails_and_signatures() {
        assertThat(administrator().get("/api/restoration").json().path("open").asBoolean())
                .isTrue();
    }

    @Test
    void the_web_apps_of_the_engine_speak_the_language_of_the_setting() {
        Answer chosen = administrator().get("/camunda/app/tasklist/scripts/language/chosen.js");

        assertThat(chosen.text()).contains("availableLocales: ['en']").doesNotContain("'vi'");
        assertThat(chosen.header("Cache-Control")).contains("no-cache");
    }
}
