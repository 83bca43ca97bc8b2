package vn.kehoach.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends requests to a program on this machine, as each person: with a password, or with the session of the web apps. */
final class Wire {

    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final int NETWORKS = 200;

    private final URI base;
    private final HttpClient plain = client(null);
    private final Map<String, Session> sessions = new ConcurrentHashMap<>();
    private final AtomicInteger sources = new AtomicInteger();

    Wire(URI base) {
        this.base = base;
    }

    /** Somebody in the web apps. */
    private record Session(HttpClient browser, String token) {}

    private static HttpClient client(CookieManager cookies) {
        HttpClient.Builder client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1);
        return (cookies == null ? client : client.cookieHandler(cookies)).build();
    }

    Reply send(Shot shot) throws IOException, InterruptedException {
        if (shot.isRaw()) {
            return raw((Shot.Raw) shot.meant(), shot.body());
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + shot.path()))
                .timeout(PATIENCE)
                .method(shot.method(), BodyPublishers.ofByteArray(shot.body()));
        shot.headers().forEach(request::setHeader);
        return shot.path().startsWith("/camunda/api") && !shot.person().isEmpty()
                ? inSession(shot.person(), request)
                : byPassword(shot.person(), request);
    }

    private Reply byPassword(String person, HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!person.isEmpty()) {
            request.setHeader("Authorization", basic(person));
        }
        return reply(plain.send(request.build(), BodyHandlers.ofByteArray()));
    }

    static String basic(String person) {
        return "Basic " + Base64.getEncoder().encodeToString((person + ":" + person).getBytes(StandardCharsets.UTF_8));
    }

    private Reply inSession(String person, HttpRequest.Builder request) throws IOException, InterruptedException {
        Session session = sessions.computeIfAbsent(person, this::opened);
        request.setHeader("X-XSRF-TOKEN", session.token());
        return reply(session.browser().send(request.build(), BodyHandlers.ofByteArray()));
    }

    private Session opened(String person) {
        try {
            HttpClient browser = client(new CookieManager());
            browser.send(
                    HttpRequest.newBuilder(base.resolve("/dang-nhap"))
                            .header("Origin", base.toString())
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString("ten=" + person + "&matKhau=" + person))
                            .build(),
                    BodyHandlers.ofByteArray());
            HttpResponse<byte[]> page = browser.send(
                    HttpRequest.newBuilder(base.resolve("/camunda/app/tasklist/default/"))
                            .build(),
                    BodyHandlers.ofByteArray());
            return new Session(
                    browser, page.headers().firstValue("X-XSRF-TOKEN").orElseThrow());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Reply reply(HttpResponse<byte[]> answer) {
        return new Reply(
                answer.statusCode(),
                answer.headers().firstValue("Content-Type").orElse(""),
                answer.headers().firstValue("Location").orElse(""),
                answer.body());
    }

    /** From an address of its own each time: wrong passwords are counted by address, and the others shall not wait. */
    private Reply raw(Shot.Raw raw, byte[] body) throws IOException {
        InetAddress from =
                InetAddress.getByAddress(new byte[] {127, 0, 7, (byte) (1 + sources.incrementAndGet() % NETWORKS)});
        try (Socket socket = new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), base.getPort(), from, 0)) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            OutputStream out = socket.getOutputStream();
            String head = String.join("\r\n", raw.head()) + "\r\nHost: localhost:" + base.getPort()
                    + "\r\nConnection: close\r\n\r\n";
            out.write(head.getBytes(StandardCharsets.UTF_8));
            out.write(body);
            socket.shutdownOutput();
            return parsed(socket.getInputStream().readAllBytes());
        }
    }

    private static Reply parsed(byte[] answer) {
        String text = new String(answer, StandardCharsets.ISO_8859_1);
        int end = Math.max(0, text.indexOf("\r\n\r\n"));
        String head = text.substring(0, end);
        if (!head.matches("(?s)HTTP/1\\.1 \\d{3}.*")) {
            return new Reply(400, "", "", Shot.NOTHING);
        }
        String type = head.lines()
                .filter(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith("content-type:"))
                .map(line -> line.substring("content-type:".length()).strip())
                .findFirst()
                .orElse("");
        byte[] body = Arrays.copyOfRange(answer, Math.min(answer.length, end + 4), answer.length);
        boolean chunked = head.toLowerCase(java.util.Locale.ROOT).contains("transfer-encoding: chunked");
        return new Reply(Integer.parseInt(head.substring(9, 12)), type, "", chunked ? joined(body) : body);
    }

    private static byte[] joined(byte[] chunks) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        String text = new String(chunks, StandardCharsets.ISO_8859_1);
        for (int at = 0, line = text.indexOf("\r\n"); line > at; line = text.indexOf("\r\n", at)) {
            int length = Integer.parseInt(text.substring(at, line).strip(), 16);
            whole.write(chunks, line + 2, Math.min(length, chunks.length - line - 2));
            at = line + 2 + length + 2;
            if (length == 0) {
                break;
            }
        }
        return whole.toByteArray();
    }
}
