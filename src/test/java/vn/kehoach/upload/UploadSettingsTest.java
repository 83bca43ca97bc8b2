package vn.kehoach.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.plan.PlanRows;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.HttpUser;
import vn.kehoach.testing.Members;
import vn.kehoach.testing.OwedReports;
import vn.kehoach.testing.WithOtherSettings;

/** An installation with other limits than those of the delivery: each of them is the one that counts. */
@WithOtherSettings
class UploadSettingsTest {

    private static final String UNIT = "dv-so-du-lich";
    private static final int KB = 1024;

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identity;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcClient queries;

    private String assignment;

    @BeforeEach
    void a_unit_that_owes_a_report() {
        Members.withPassword(identity, UNIT);
        PlanId plan = PlanRows.insert(queries, "Góp ý");
        assignment = new OwedReports(queries, runtime, tasks, plan).owe().id();
    }

    private Answer send(String name, byte[] content) {
        return HttpUser.of(java.net.URI.create("http://localhost:" + port), UNIT, UNIT)
                .upload("/api/assignments/" + assignment + "/attachments", name, "application/octet-stream", content);
    }

    private static byte[] text(int size) {
        return "x".repeat(size).getBytes(StandardCharsets.US_ASCII);
    }

    /** Files of letters that do not shrink much. */
    private static byte[] zip(int entries, int size) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            java.util.Random letters = new java.util.Random(7);
            for (int i = 0; i < entries; i++) {
                zip.putNextEntry(new ZipEntry("tep-" + i + ".txt"));
                for (int j = 0; j < size; j++) {
                    zip.write('a' + letters.nextInt(2));
                }
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void the_largest_file_is_that_of_the_setting() {
        send("vua.txt", text(20 * KB)).expect(201);
        assertThat(send("qua.txt", text(20 * KB + 1)).status()).isEqualTo(413);
    }

    @Test
    void as_many_files_may_wait_as_the_setting_says() {
        send("mot.txt", text(10)).expect(201);
        send("hai.txt", text(11)).expect(201);
        assertThat(send("ba.txt", text(12)).expect(422).text()).contains("đã có 2 tệp chờ nộp");
    }

    @Test
    void only_the_types_of_the_setting_are_taken() {
        assertThat(send("bang.csv", "a,b\n1,2\n".getBytes(StandardCharsets.US_ASCII))
                        .status())
                .isBetween(400, 499);
        send("chu.txt", text(10)).expect(201);
    }

    @Test
    void an_archive_has_as_many_entries_as_the_setting_says() {
        send("vua.zip", zip(3, 100)).expect(201);
        assertThat(send("qua.zip", zip(4, 100)).status()).isBetween(400, 499);
    }

    @Test
    void an_archive_unpacks_to_as_much_as_the_setting_says() {
        send("vua.zip", zip(1, 50 * KB)).expect(201);
        assertThat(send("qua.zip", zip(1, 70 * KB)).status()).isBetween(400, 499);
    }
}
