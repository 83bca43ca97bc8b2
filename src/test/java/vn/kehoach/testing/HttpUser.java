package vn.kehoach.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** Somebody who speaks HTTP to the running application, with HTTP Basic and without cookies. */
public final class HttpUser {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(16);

    private final URI base;
    private final String authorization;

    private HttpUser(URI base, String authorization) {
        this.base = base;
        this.authorization = authorization;
    }

    /** Somebody who has not logged in. */
    public static HttpUser nobody(URI base) {
        return new HttpUser(base, "");
    }

    /** Somebody with a password. */
    public static HttpUser of(URI base, String user, String password) {
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new HttpUser(base, "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    /** GET. */
    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** DELETE. */
    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    /** POST of an object as JSON; a text is sent as it is. */
    public Answer post(String path, Object body) {
        return send(json(path).POST(body(body)));
    }

    /** PUT of an object as JSON; a text is sent as it is. */
    public Answer put(String path, Object body) {
        return send(json(path).PUT(body(body)));
    }

    /** A call with a text as JSON, by any method. */
    public Answer send(String method, String path, String json) {
        return send(json(path).method(method, BodyPublishers.ofString(json)));
    }

    /** A call without a body that brings a header. */
    public Answer callWith(String header, String value, String method, String path) {
        return send(request(path).header(header, value).method(method, BodyPublishers.noBody()));
    }

    /** The same with several headers, each a name and a value. */
    public Answer callWith(List<String> headers, String method, String path) {
        return send(request(path).headers(headers.toArray(String[]::new)).method(method, BodyPublishers.noBody()));
    }

    /** POST of one file as {@code file} of a multipart form. */
    public Answer upload(String path, String fileName, String type, byte[] content) {
        String boundary = "b" + UUID.randomUUID().toString().replace("-", "");
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(form(boundary, fileName, type, content))));
    }

    /** PUT of one file as {@code file} of a multipart form. */
    public Answer uploadAgain(String path, String fileName, String type, byte[] content) {
        String boundary = "b" + UUID.randomUUID().toString().replace("-", "");
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .PUT(BodyPublishers.ofByteArray(form(boundary, fileName, type, content))));
    }

    /** The same without saying how long it is. */
    public Answer uploadChunked(String path, String fileName, String type, byte[] content) {
        String boundary = "b" + UUID.randomUUID().toString().replace("-", "");
        byte[] form = form(boundary, fileName, type, content);
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(form))));
    }

    private static byte[] form(String boundary, String fileName, String type, byte[] content) {
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: " + type + "\r\n\r\n";
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        form.writeBytes(content);
        form.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return form.toByteArray();
    }

    private HttpRequest.Builder json(String path) {
        return request(path).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE);
        return authorization.isEmpty() ? request : request.header("Authorization", authorization);
    }

    private static BodyPublisher body(Object body) {
        try {
            return BodyPublishers.ofString(body instanceof String text ? text : JSON.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
