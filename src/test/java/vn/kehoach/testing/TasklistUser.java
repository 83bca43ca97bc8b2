package vn.kehoach.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** Somebody in Tasklist: with the session of the web apps and the token of its page. */
public final class TasklistUser {

    private static final String TOKEN = "X-XSRF-TOKEN";

    private final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private final URI base;
    private final String token;

    private TasklistUser(URI base, String user, String password) {
        this.base = base;
        send(request("/dang-nhap")
                        .header("Origin", base.toString())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("ten=" + user + "&matKhau=" + password)))
                .expect(302);
        this.token = send(request("/camunda/app/tasklist/default/").GET())
                .header(TOKEN)
                .orElseThrow();
    }

    /** Logs in and opens Tasklist. */
    public static TasklistUser of(URI base, String user, String password) {
        return new TasklistUser(base, user, password);
    }

    /** GET. */
    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** A call with a text as JSON. */
    public Answer send(String method, String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json;charset=UTF-8")
                .header(TOKEN, token)
                .method(method, BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(browser.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
