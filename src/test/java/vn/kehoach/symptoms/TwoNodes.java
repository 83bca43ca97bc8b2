package vn.kehoach.symptoms;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.shared.VietnamTime;
import vn.kehoach.testing.EmbeddedDatabase;
import vn.kehoach.testing.HttpUser;
import vn.kehoach.testing.RunningApplication;
import vn.kehoach.walk.PostOffice;
import vn.kehoach.walk.Together;

/** Two servers on one database with one mail server, as an installation runs them: their clock is that of the machine. */
final class TwoNodes implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** So that the hour of the morning has come whenever this runs. */
    private static final String HOUR = "00:01";

    /** Of an installation: the first administrator has it from the settings. */
    private static final String ADMIN_PASSWORD = "chi-de-kiem-thu";

    private final EmbeddedDatabase database = EmbeddedDatabase.empty();
    private final JdbcClient data = JdbcClient.create(database.dataSource());
    private final PostOffice post = new PostOffice();
    private final Path folder;
    private List<RunningApplication> nodes = List.of();
    private Map<String, Long> arrivedBefore = Map.of();

    TwoNodes(Path folder) {
        this.folder = folder;
    }

    /** A mail of the morning, and how often it came to the mail server. */
    record Digest(String text, long arrived) {}

    private RunningApplication node(String name, Map<String, String> more) {
        Map<String, String> settings = new LinkedHashMap<>(post.settings());
        settings.put("SPRING_DATASOURCE_URL", database.url());
        settings.put("SPRING_DATASOURCE_USERNAME", database.username());
        settings.put("KEHOACH_ORGANISATION_FILE", "classpath:organisation/demo.yaml");
        settings.put("KEHOACH_REMINDERS_AT", HOUR);
        settings.put("KEHOACH_ADMIN_PASSWORD", ADMIN_PASSWORD);
        settings.putAll(more);
        try {
            return RunningApplication.with(Files.createDirectories(folder.resolve(name)), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What one of them does before: it gives the people the passwords of the demo. */
    void beforeTheyWereDown(Consumer<RunningApplication> work) {
        try (RunningApplication before = node("truoc", Map.of("KEHOACH_DEMO_ENABLED", "true"))) {
            work.accept(before);
        }
    }

    /** The work that was given is due then, and that is a working day whatever the calendar of this year says. */
    void dueAtTheEndOf(LocalDate day) {
        data.sql("update assignment set due_at = :due")
                .param("due", Timestamp.from(VietnamTime.endOf(day)))
                .update();
        data.sql("delete from calendar_day").update();
        if (day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue()) {
            data.sql(
                            "insert into calendar_day (day, kind, name, source) values (?, 'WORKING_SWAP', 'Làm bù', 'Thông báo')")
                    .param(day)
                    .update();
        }
    }

    /** The last morning that anybody was told of anything; since then the timer has been due. */
    void lastTold(LocalDate day) {
        arrivedBefore = arrived();
        data.sql("delete from outbox where kind = 'REMINDER'").update();
        data.sql("delete from reminder_run").update();
        data.sql("insert into reminder_run (day, run_day) values (:day, :day)")
                .param("day", day)
                .update();
        data.sql(
                        """
                        update act_ru_job set duedate_ = now() - interval '3 days'
                        where type_ = 'timer' and process_def_key_ = 'daily-reminders'
                        """)
                .update();
    }

    /** Each finds the timer due for three days. */
    void startBoth() {
        nodes = Together.from(2, List.of(() -> node("mot", Map.of()), () -> node("hai", Map.of())));
    }

    /** Until the mails of the morning have left and nothing is to be done. */
    void awaitTheMorning() {
        await().atMost(PATIENCE).until(this::isOver);
    }

    private boolean isOver() {
        List<JsonNode> mails = mails();
        return !mails.isEmpty()
                && mails.stream().allMatch(mail -> mail.path("state").asText().equals("SENT"))
                && nothingIsDue();
    }

    private boolean nothingIsDue() {
        return nodes.stream()
                .allMatch(node -> read(node, "/engine-rest/job/count?executable=true")
                                .path("count")
                                .asLong()
                        == 0);
    }

    private List<JsonNode> mails() {
        List<JsonNode> mails = new ArrayList<>();
        read(nodes.get(0), "/api/outbox?kind=REMINDER&size=500").path("items").forEach(mails::add);
        return mails;
    }

    private static JsonNode read(RunningApplication node, String path) {
        return HttpUser.of(node.base(), "quantri", ADMIN_PASSWORD)
                .get(path)
                .expect(200)
                .json();
    }

    /** What both have told since, by address. */
    Map<String, List<Digest>> digests() {
        Map<String, Long> arrived = arrived();
        return mails().stream()
                .collect(Collectors.groupingBy(
                        mail -> mail.path("to").asText(),
                        Collectors.mapping(mail -> digest(mail, arrived), Collectors.toList())));
    }

    private Digest digest(JsonNode mail, Map<String, Long> arrived) {
        String id = mail.path("messageId").asText();
        String text = data.sql("select body from outbox where message_id = ?")
                .param(id)
                .query(String.class)
                .single();
        return new Digest(text, arrived.getOrDefault(id, 0L) - arrivedBefore.getOrDefault(id, 0L));
    }

    /** How often each mail came; the mail server knows no order. */
    private Map<String, Long> arrived() {
        return post.received().stream()
                .collect(Collectors.groupingBy(PostOffice.Letter::messageId, Collectors.counting()));
    }

    @Override
    public void close() {
        nodes.forEach(RunningApplication::close);
        post.close();
    }
}
