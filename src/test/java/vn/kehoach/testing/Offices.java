package vn.kehoach.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;

/** The people of the demo organisation at work on their plans, over HTTP. */
public final class Offices {

    private static final String THANH_DOAN = "thanhdoan-vp";
    private static final String SIGNATORY = "thanhdoan-pbt";
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration POLL = Duration.ofMillis(50);

    private final URI base;

    /** Where the application listens. */
    public Offices(int port) {
        base = URI.create("http://localhost:" + port);
    }

    /** Where the application listens. */
    public URI base() {
        return base;
    }

    /** A demo user. */
    public HttpUser as(String user) {
        return HttpUser.of(base, user, user);
    }

    /** Proposes a plan and answers its id. */
    public String propose(String user, Map<String, ?> content) {
        return as(user).post("/api/plans", content)
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    /**
     * Proposes a plan of Thành Đoàn, which issues it at once; answers its id when its work runs.
     *
     * @param content without its title, its issuer and its signatory
     */
    public String issuedByThanhDoan(String title, Map<String, ?> content) {
        Map<String, Object> whole = new LinkedHashMap<>(content);
        whole.put("title", title);
        whole.put("issuers", List.of("Thành Đoàn Thành phố Hồ Chí Minh"));
        whole.put("signatories", List.of(Map.of("authority", "TM. BTV", "name", "Tú", "user", SIGNATORY)));
        String plan = propose(THANH_DOAN, whole);
        complete(THANH_DOAN, task(THANH_DOAN, "userTask_draftPlan", title), Map.of("planReady", true))
                .expect(204);
        complete(SIGNATORY, task(SIGNATORY, "userTask_signDocument", title), Map.of("decision", "SIGN"))
                .expect(204);
        awaitState(plan, "EXECUTING");
        return plan;
    }

    /** The open tasks of that kind in the plan of that title that this person sees. */
    public List<JsonNode> tasks(String user, String key, String title) {
        List<JsonNode> tasks = new ArrayList<>();
        as(user).get("/engine-rest/task?taskDefinitionKey=" + key)
                .expect(200)
                .json()
                .forEach(tasks::add);
        return tasks.stream()
                .filter(task -> task.path("description").asText().contains(title)
                        || task.path("name").asText().contains(title))
                .toList();
    }

    /** The id of the first such task, waiting for the jobs before it. */
    public String task(String user, String key, String title) {
        return await(() -> tasks(user, key, title).stream().findFirst())
                .path("id")
                .asText();
    }

    /** Completes a task with the fields of its form. */
    public Answer complete(String user, String task, Map<String, ?> fields) {
        return as(user).post("/api/tasks/" + task + "/complete", fields);
    }

    /** The plan as that person reads it. */
    public JsonNode plan(String user, String id) {
        return as(user).get("/api/plans/" + id).expect(200).json();
    }

    /** Waits until the plan is in that state. */
    public void awaitState(String id, String state) {
        await(() -> Optional.of(plan("quantri", id).path("state").asText()).filter(state::equals));
    }

    /** The items of a list of the application. */
    public List<JsonNode> items(String user, String path) {
        return StreamSupport.stream(
                        as(user).get(path).expect(200).json().path("items").spliterator(), false)
                .toList();
    }

    /** What is there in the end; fails where it never is. */
    public static <T> T await(Supplier<Optional<T>> look) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Optional<T> seen = look.get();
        while (seen.isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(POLL.toNanos());
            seen = look.get();
        }
        return seen.orElseThrow(() -> new AssertionError("never seen"));
    }
}
