package vn.kehoach.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What the application answered. */
public record Answer(HttpResponse<byte[]> response) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The HTTP status. */
    public int status() {
        return response.statusCode();
    }

    /** The body as it came. */
    public byte[] bytes() {
        return response.body();
    }

    /** The body as text. */
    public String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** A header, where there is one. */
    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    /** The body as JSON. */
    public JsonNode json() {
        try {
            return JSON.readTree(text());
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + this, e);
        }
    }

    /** Fails with the whole answer unless it has this status. */
    public Answer expect(int status) {
        if (status() != status) {
            throw new AssertionError("expected " + status + ": " + this);
        }
        return this;
    }

    @Override
    public String toString() {
        return response.request().method() + " " + response.uri() + " -> " + status() + "\n" + text();
    }
}
