package vn.kehoach.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import vn.kehoach.fuzz.Shot.Anything;

/** Makes the requests: the same number of the same seed does the same to the same world. */
final class Requests {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String JSON_TYPE = "application/json";

    static final String MIRROR = "/camunda/api/engine/engine/default";
    private static final List<String> ENGINE = List.of("/engine-rest", "/engine-rest/engine/default", MIRROR);

    /** What an administrator writes to all at once is theirs to do, and would leave nothing to look at. */
    private static final Set<String> QUERIES = Set.of(
            "POST /task",
            "POST /task/count",
            "POST /process-instance",
            "POST /process-instance/count",
            "POST /variable-instance",
            "POST /variable-instance/count",
            "POST /history/task",
            "POST /history/task/count",
            "POST /execution",
            "POST /execution/count",
            "POST /job",
            "POST /job/count",
            "POST /history/process-instance",
            "POST /history/variable-instance",
            "POST /history/activity-instance",
            "POST /history/job-log",
            "POST /history/detail",
            "POST /external-task",
            "POST /message",
            "POST /signal",
            "POST /history/process-instance/count",
            "POST /history/variable-instance/count",
            "POST /condition",
            "POST /filter/{id}/list",
            "POST /filter/{id}/count",
            "POST /filter/{id}/singleResult",
            "POST /decision-definition/key/{key}/evaluate",
            "POST /identity/verify",
            "POST /filter/create");

    private static final List<Endpoint> WEB_APPS = List.of(
                    "/",
                    "/dang-nhap",
                    "/thu",
                    "/ke-hoach",
                    "/thoi-han",
                    "/camunda",
                    "/camunda/app/tasklist/default/",
                    "/camunda/app/{a}/default/",
                    "/camunda/app/tasklist/{a}/",
                    "/camunda/app/cockpit/default/{a}",
                    "/camunda/app/{a}",
                    "/camunda/api/admin/auth/user/{a}",
                    "/camunda/api/engine/engine",
                    "/camunda/api/cockpit/plugin/base/default/process-definition/statistics",
                    "/actuator/{a}",
                    "/{a}",
                    "/camunda/api/cockpit/plugin/base/default/process-instance",
                    "/api/docs",
                    "/error",
                    "/{a}/{b}",
                    "/camunda/api/cockpit/plugin/base/default/incident",
                    "/webjars/{a}",
                    "/actuator/health/{a}")
            .stream()
            .map(path -> new Endpoint("GET", path, List.of("tiep", "q", "page", "sortBy"), JSON.missingNode()))
            .toList();

    /** What is handed in with a task is kept as a submission; this field holds its text. */
    private static final Map<String, String> REPORTED =
            Map.of("userTask_submitReport", "summary", "userTask_performDuty", "result");

    private final List<Endpoint> ours = OurEndpoints.all();
    private final List<Endpoint> engine = EngineEndpoints.all();
    private final World world;
    private final long seed;

    Requests(World world, long seed) {
        this.world = world;
        this.seed = seed;
    }

    int addresses() {
        return ours.size() + engine.size() * ENGINE.size() + WEB_APPS.size();
    }

    Shot number(int number) {
        Random dice = new Random(seed * 1_000_003 + number);
        int kind = dice.nextInt(100);
        if (kind < 38) {
            return ofOurs(World.any(ours, dice), dice);
        }
        if (kind < 60) {
            return ofTask(dice);
        }
        if (kind < 84) {
            return ofEngine(World.any(engine, dice), dice);
        }
        return kind < 90 ? upload(dice) : kind < 95 ? OddRequests.of(dice) : ofWebApps(dice);
    }

    private Shot ofOurs(Endpoint endpoint, Random dice) {
        String path = Address.of(endpoint, world, dice);
        Shot.Meant meant = endpoint.name().equals("POST /api/plans")
                ? new Shot.Proposal()
                : endpoint.name().equals("DELETE /api/attachments/{id}")
                        ? new Shot.Removal(path.substring(path.lastIndexOf('/') + 1))
                        : new Anything();
        return withBody(endpoint, path, world.person(dice), meant, dice);
    }

    private Shot withBody(Endpoint endpoint, String path, String person, Shot.Meant meant, Random dice) {
        String body = !endpoint.hasBody()
                ? ""
                : dice.nextInt(8) == 0 ? endpoint.body().toString() : Mutation.of(endpoint.body(), dice);
        return shot(endpoint.name(), person, endpoint.method(), path, body, meant, dice);
    }

    private static Shot shot(
            String name, String person, String method, String path, String body, Shot.Meant meant, Random dice) {
        Map<String, String> headers = new HashMap<>();
        if (!body.isEmpty()) {
            headers.put("Content-Type", dice.nextInt(40) == 0 ? World.any(OddRequests.TYPES, dice) : JSON_TYPE);
        }
        if (dice.nextInt(30) == 0) {
            headers.put("Accept", World.any(OddRequests.TYPES, dice));
        }
        return new Shot(name, person, method, path, headers, body.getBytes(StandardCharsets.UTF_8), meant);
    }

    private Shot ofTask(Random dice) {
        World.OpenTask task = world.task(dice);
        String person = dice.nextInt(4) == 0 ? world.person(dice) : task.person();
        String action = World.any(List.of("complete", "complete", "submit-form", "claim", "unclaim"), dice);
        boolean typed = !action.equals("complete") || dice.nextBoolean();
        String base = typed ? World.any(ENGINE, dice) + "/task/" : "/api/tasks/";
        Shot.Meant meant = REPORTED.containsKey(task.key()) && !action.contains("claim")
                ? new Shot.Report(task.businessKey(), REPORTED.get(task.key()), typed)
                : new Anything();
        String body = action.contains("claim")
                ? Mutation.of(JSON.createObjectNode().put("userId", person), dice)
                : completion(task.key(), typed, dice);
        return shot(
                "POST " + base + "{id}/" + action, person, "POST", base + task.id() + "/" + action, body, meant, dice);
    }

    /** Half of it well meant, so that the world moves on. */
    private static String completion(String key, boolean typed, Random dice) {
        JsonNode fields = GoodBodies.ofTask(key);
        JsonNode body = typed ? typed(fields) : fields;
        return dice.nextInt(3) == 0 ? body.toString() : Mutation.of(body, dice);
    }

    private static JsonNode typed(JsonNode fields) {
        ObjectNode variables = JSON.createObjectNode();
        fields.fields()
                .forEachRemaining(field ->
                        variables.set(field.getKey(), JSON.createObjectNode().set("value", field.getValue())));
        return JSON.createObjectNode().set("variables", variables);
    }

    private Shot ofEngine(Endpoint endpoint, Random dice) {
        String person = world.person(dice);
        boolean harmless = endpoint.isRead() || !person.equals("quantri") || QUERIES.contains(endpoint.name());
        String base = World.any(ENGINE, dice);
        String path = base + (harmless ? Address.of(endpoint, world, dice) : Address.ofNothing(endpoint, world, dice));
        if (!harmless && !endpoint.path().contains("{")) {
            return withBody(endpoint, path, "vanphong", new Anything(), dice);
        }
        return withBody(
                new Endpoint(endpoint.method(), base + endpoint.path(), List.of(), endpoint.body()),
                path,
                person,
                new Anything(),
                dice);
    }

    private Shot ofWebApps(Random dice) {
        Endpoint endpoint = World.any(WEB_APPS, dice);
        return withBody(endpoint, Address.of(endpoint, world, dice), world.person(dice), new Anything(), dice);
    }

    /** By a unit for what it owes, mostly. */
    private Shot upload(Random dice) {
        World.OpenTask task = world.task(dice);
        String path = "/api/assignments/" + (dice.nextInt(5) == 0 ? world.id("assignments", dice) : task.businessKey())
                + "/attachments";
        return OddRequests.upload(path, dice.nextInt(5) == 0 ? world.person(dice) : task.person(), dice);
    }
}
