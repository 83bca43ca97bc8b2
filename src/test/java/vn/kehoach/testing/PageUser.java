package vn.kehoach.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Somebody who sends the forms of our own pages as a browser does: with a session, and fields instead of JSON. */
public final class PageUser {

    private static final String BOUNDARY = "----kehoach7MA4YWxkTrZu0gW";

    private final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private final URI base;

    private PageUser(URI base) {
        this.base = base;
    }

    /** Logs in on our page. */
    public static PageUser of(URI base, String user, String password) {
        PageUser opened = new PageUser(base);
        opened.post("/dang-nhap", "ten", user, "matKhau", password).expect(302);
        return opened;
    }

    /** Somebody without a login. */
    public static PageUser nobody(URI base) {
        return new PageUser(base);
    }

    /** GET. */
    public Answer get(String path) {
        return send(HttpRequest.newBuilder(base.resolve(path)).GET());
    }

    /** A form: names and values of its fields in turn. */
    public Answer post(String path, String... fields) {
        return send(form(path, "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(IntStream.range(0, fields.length / 2)
                        .mapToObj(n -> encoded(fields[2 * n]) + "=" + encoded(fields[2 * n + 1]))
                        .collect(Collectors.joining("&")))));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A form with a file, which is the first field; an empty name is that of a field in which no file was chosen. */
    public Answer upload(String path, String fileName, byte[] content, String... fields) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(part("file\"; filename=\"" + fileName, "\r\nContent-Type: application/octet-stream"));
        body.writeBytes(content);
        for (int n = 0; n < fields.length; n += 2) {
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
            body.writeBytes(part(fields[n], ""));
            body.writeBytes(fields[n + 1].getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(form(path, "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static byte[] part(String name, String more) {
        return ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder form(String path, String type) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofMinutes(2))
                .header("Accept", "text/html")
                .header("Origin", base.toString())
                .header("Content-Type", type);
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
