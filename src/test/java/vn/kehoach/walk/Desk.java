package vn.kehoach.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.HttpUser;

/** Where one person works: their tasks, and what they send and read. */
public final class Desk {

    private static final int PAGE = 500;

    private final String user;
    private final HttpUser http;
    private final Answers answers;

    public Desk(String user, HttpUser http, Answers answers) {
        this.user = user;
        this.http = http;
        this.answers = answers;
    }

    public String user() {
        return user;
    }

    public Answer get(String path) {
        return answers.note(http.get(path));
    }

    public Answer put(String path, Object body) {
        return answers.note(http.put(path, body));
    }

    public Answer post(String path, Object body) {
        return answers.note(http.post(path, body));
    }

    public JsonNode read(String path) {
        return get(path).expect(200).json();
    }

    /** A whole list of the application, page by page. */
    public List<JsonNode> all(String path) {
        List<JsonNode> all = new ArrayList<>();
        long total = 1;
        for (int page = 0; page * (long) PAGE < total; page++) {
            JsonNode part = read(path + (path.contains("?") ? "&" : "?") + "size=" + PAGE + "&page=" + page);
            part.path("items").forEach(all::add);
            total = part.path("total").asLong();
        }
        return all;
    }

    /** The open tasks of that kind that this person sees. */
    public List<JsonNode> tasks(String key) {
        return listed("/engine-rest/task?sortBy=created&sortOrder=asc&taskDefinitionKey=" + key);
    }

    /** The one open task of that kind. */
    public JsonNode task(String key) {
        return only(tasks(key), key);
    }

    /** The one open task of that kind in the process of that business key. */
    public JsonNode task(String key, String businessKey) {
        return only(
                listed("/engine-rest/task?taskDefinitionKey=" + key + "&processInstanceBusinessKey=" + businessKey),
                key);
    }

    private List<JsonNode> listed(String path) {
        List<JsonNode> tasks = new ArrayList<>();
        read(path).forEach(tasks::add);
        return tasks;
    }

    private JsonNode only(List<JsonNode> tasks, String key) {
        assertThat(tasks).as(key + " for " + user).hasSize(1);
        return tasks.get(0);
    }

    /** What the form of the task shows. */
    public JsonNode sheet(JsonNode task) {
        return read("/api/tasks/" + task.path("id").asText());
    }

    public Answer tryToComplete(JsonNode task, Map<String, ?> fields) {
        return post("/api/tasks/" + task.path("id").asText() + "/complete", fields);
    }

    public void complete(JsonNode task, Map<String, ?> fields) {
        tryToComplete(task, fields).expect(204);
    }

    /** Sends a file. */
    public Answer upload(String path, Paper paper) {
        return answers.note(http.upload(path, paper.name(), paper.type(), paper.content()));
    }

    /** Uploads a file for an assignment and answers its id. */
    public String attach(String assignment, Paper paper) {
        return upload("/api/assignments/" + assignment + "/attachments", paper)
                .expect(201)
                .json()
                .path("id")
                .asText();
    }
}
