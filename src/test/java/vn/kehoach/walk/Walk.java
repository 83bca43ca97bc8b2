package vn.kehoach.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.Holds;
import vn.kehoach.testing.RunningApplication;

/** A plan on its way through the running program. */
public final class Walk {

    private static final DateTimeFormatter ENGINE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");

    private static final Map<String, Object> LEFT_OVER =
            Map.of("reason", "Việc còn lại chuyển sang kế hoạch năm sau", "beforeEvent", true);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(20);

    private final RunningApplication application;
    private final String office;
    private final Answers answers = new Answers();
    private final Map<String, Desk> desks = new ConcurrentHashMap<>();
    private String plan;
    private long earlierMails;

    /** With Văn phòng Đoàn Khối as the office that drafts. */
    public Walk(RunningApplication application) {
        this(application, "vanphong");
    }

    /**
     * @param office who drafts and does the staff work
     */
    public Walk(RunningApplication application, String office) {
        this.application = application;
        this.office = office;
    }

    /** The same walk, for which the mails of earlier plans do not count. */
    public Walk withoutEarlierMails() {
        earlierMails = admin().all("/api/outbox").stream()
                .mapToLong(mail -> mail.path("id").asLong())
                .max()
                .orElse(0);
        return this;
    }

    public RunningApplication application() {
        return application;
    }

    public Desk desk(String user) {
        return desks.computeIfAbsent(user, id -> new Desk(id, application.as(id), answers));
    }

    public Desk deskOf(String unit) {
        return desk(Cast.user(unit));
    }

    public Desk office() {
        return desk(office);
    }

    public Desk admin() {
        return desk("quantri");
    }

    /** Errors of the server that anybody met. */
    public List<String> faults() {
        return answers.faults();
    }

    /** Moves the clock to that moment in Vietnam, such as 2020-02-11T08:00. */
    public void clock(String moment) {
        admin().put("/api/demo/clock", Map.of("now", moment + ":00+07:00")).expect(200);
    }

    /** Waits until the engine has nothing left to do by itself at this moment. */
    public void settle() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (admin().read("/engine-rest/job/count?executable=true")
                        .path("count")
                        .asLong()
                > 0) {
            if (System.nanoTime() > end) {
                throw new AssertionError("jobs are still waiting: " + engine("job?executable=true"));
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
    }

    /** The office proposes a plan, which is walked from now on. */
    public void propose(JsonNode content) {
        plan = office().post("/api/plans", content)
                .expect(201)
                .json()
                .path("id")
                .asText();
        answerHolds();
    }

    /** The office sends the document itself; what was read from it is the plan that is walked from now on. */
    public void propose(Paper document) {
        plan = office().upload("/api/plans", document)
                .expect(201)
                .json()
                .path("id")
                .asText();
        answerHolds();
    }

    /** The content as it stands, to be corrected. */
    public ObjectNode content() {
        return sheet().path("content").deepCopy();
    }

    /** The drafter saves the corrected content. */
    public Answer save(ObjectNode content) {
        Answer saved = office().put(
                        "/api/plans/" + plan + "/content",
                        Map.of("version", sheet().path("version").asInt(), "content", content));
        answerHolds();
        return saved;
    }

    /** The paper has its number, its date and its deadlines from its own time: the office says so where that holds the plan. */
    public void answerHolds() {
        Holds.answer(application.as(office), plan);
    }

    public String plan() {
        return plan;
    }

    public JsonNode sheet() {
        return office().read("/api/plans/" + plan);
    }

    public String state() {
        return sheet().path("state").asText();
    }

    public List<JsonNode> opinions() {
        return office().all("/api/plans/" + plan + "/opinions");
    }

    public List<JsonNode> work() {
        return office().all("/api/plans/" + plan + "/obligations");
    }

    public List<JsonNode> work(Predicate<JsonNode> which) {
        return work().stream().filter(which).toList();
    }

    public List<JsonNode> work(String kind) {
        return work(row -> row.path("kind").asText().equals(kind));
    }

    /** The report that a unit owes. */
    public JsonNode report(String unit) {
        return work(row -> row.path("kind").asText().equals("UNIT_REPORT")
                        && row.path("unit").asText().equals(unit))
                .get(0);
    }

    public String reportId(String unit) {
        return report(unit).path("id").asText();
    }

    /** A unit's report with everything that was written about it. */
    public JsonNode reportFile(String unit) {
        return office().read("/api/assignments/" + reportId(unit));
    }

    /** The office ends the plan: before its time where it has to, and says why where something is open. */
    public void end(String conclusion) {
        end(office(), conclusion);
    }

    /** The same where another office than the proposer's is that of the lead body. */
    public void end(Desk office, String conclusion) {
        if (office.tasks("userTask_closePlan").isEmpty()) {
            office.post("/api/plans/" + plan + "/closing", LEFT_OVER);
        }
        office.complete(
                office.task("userTask_closePlan"),
                Map.of(
                        "conclusion",
                        conclusion,
                        "reason",
                        LEFT_OVER.get("reason"),
                        "beforeEvent",
                        LEFT_OVER.get("beforeEvent")));
    }

    public JsonNode collection() {
        JsonNode collections = office().read("/api/plans/" + plan + "/collections");
        assertThat(collections).hasSize(1);
        return collections.path(0);
    }

    public List<JsonNode> mails(String kind) {
        return admin().all("/api/outbox?kind=" + kind).stream()
                .filter(mail -> mail.path("id").asLong() > earlierMails)
                .toList();
    }

    /** When mails of that kind to that address were planned for, in order. */
    public List<String> mailDays(String kind, String address) {
        return mails(kind).stream()
                .filter(mail -> mail.path("to").asText().equals(address))
                .map(mail -> mail.path("plannedFor").asText())
                .sorted()
                .toList();
    }

    public long incidents() {
        return admin().read("/engine-rest/incident/count").path("count").asLong();
    }

    public long instances(String process) {
        return admin().read("/engine-rest/process-instance/count?processDefinitionKey=" + process)
                .path("count")
                .asLong();
    }

    public List<JsonNode> engine(String path) {
        List<JsonNode> all = new ArrayList<>();
        admin().read("/engine-rest/" + path).forEach(all::add);
        return all;
    }

    /** The due date of a task of the engine. */
    public static Instant due(JsonNode task) {
        return OffsetDateTime.parse(task.path("due").asText(), ENGINE).toInstant();
    }

    public static Instant moment(String iso) {
        return OffsetDateTime.parse(iso).toInstant();
    }
}
