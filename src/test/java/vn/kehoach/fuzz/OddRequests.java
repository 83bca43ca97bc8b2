package vn.kehoach.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Uploads, logins, and what no decent client would send: odd heads, lengths, methods and paths. */
final class OddRequests {

    /** The password of every wrong login: it must never be read in the log. */
    static final String PASSWORD = "mat-khau-7391-chua-tung-co";

    static final List<String> TYPES = List.of(
            "text/plain",
            "application/xml",
            "application/x-www-form-urlencoded",
            "text/html",
            "*/*",
            "a",
            "a/b;c",
            "application/json;charset=utf-16",
            "application/json; charset=x-unknown",
            "application/vnd.a+json",
            "multipart/form-data",
            "multipart/form-data; boundary=",
            "application/hal+json",
            "application/octet-stream");

    private static final String END_OF_HEAD = "\r\n\r\n";
    private static final String BOUNDARY = "b7391b7391";

    private static final List<byte[]> CONTENTS = List.of(
            new byte[0],
            "%PDF-1.4\n…".getBytes(StandardCharsets.UTF_8),
            "MZ\0\0".getBytes(StandardCharsets.UTF_8),
            "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8),
            "<html><script>x</script>".getBytes(StandardCharsets.UTF_8),
            "PK\003\004\0\0\0".getBytes(StandardCharsets.UTF_8),
            new byte[700_000]);

    private OddRequests() {}

    static Shot upload(String path, String person, Random dice) {
        byte[] content = World.any(CONTENTS, dice);
        String name =
                dice.nextInt(3) == 0 ? "bao-cao.pdf" : Hostile.shortText(dice) + (dice.nextBoolean() ? ".pdf" : "");
        String part = dice.nextInt(12) == 0 ? Hostile.shortText(dice) : "file";
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + part + "\"; filename=\"" + name
                + "\"\r\nContent-Type: " + World.any(TYPES, dice) + "\r\n\r\n";
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        form.writeBytes(content);
        form.writeBytes(
                ("\r\n--" + BOUNDARY + (dice.nextInt(10) == 0 ? "" : "--\r\n")).getBytes(StandardCharsets.UTF_8));
        return new Shot(
                "POST /api/assignments/{id}/attachments",
                person,
                "POST",
                path,
                Map.of("Content-Type", "multipart/form-data; boundary=" + BOUNDARY),
                form.toByteArray(),
                new Shot.Upload(meant(head, content)));
    }

    /** A name with an empty line in it ends the head before its time, and the rest of the head is content. */
    private static byte[] meant(String head, byte[] content) {
        String rest = head.substring(head.indexOf(END_OF_HEAD) + END_OF_HEAD.length());
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(rest.getBytes(StandardCharsets.UTF_8));
        whole.writeBytes(content);
        return whole.toByteArray();
    }

    static Shot of(Random dice) {
        return switch (dice.nextInt(4)) {
            case 0 -> login(dice);
            case 1 -> raw("odd head", line("GET", "/api/plans", dice), head(dice), Shot.NOTHING);
            case 2 -> raw("odd line", World.any(LINES, dice), List.of(), Shot.NOTHING);
            default ->
                raw(
                        "odd length",
                        "POST /api/plans HTTP/1.1",
                        lengths(dice),
                        "{\"a\":1}".getBytes(StandardCharsets.UTF_8));
        };
    }

    private static final List<String> LINES = List.of(
            "GET //evil.example/..;/camunda/app HTTP/1.1",
            "GET /api/plans/%00 HTTP/1.1",
            "GET /%zz HTTP/1.1",
            "GET /api/../engine-rest/task HTTP/1.1",
            "GET /a%0d%0aX-Fuzz:1 HTTP/1.1",
            "TRACE /api/plans HTTP/1.1",
            "FUZZ /api/plans HTTP/1.1",
            "GET http://evil.example/api/plans HTTP/1.1",
            "GET * HTTP/1.1",
            "OPTIONS * HTTP/1.1",
            "CONNECT a:1 HTTP/1.1",
            "GET /api/plans?a=%c0%af HTTP/1.1",
            "GET /<b> HTTP/1.1",
            "PROPFIND / HTTP/1.1",
            "GET /api/plans?q=%C3%28 HTTP/1.1",
            "HEAD /api/units HTTP/1.1",
            "GET /camunda/app/..%2f..%2fetc/passwd HTTP/1.1",
            "GET /api/plans;jsessionid=1 HTTP/1.1",
            "GET /camunda/api/engine/engine/default/task?a[b]=c HTTP/1.1",
            "GET /thu/%ED%A0%80 HTTP/1.1");

    private static String line(String method, String path, Random dice) {
        return method + " " + (dice.nextBoolean() ? path : "/camunda/app/tasklist/default/") + " HTTP/1.1";
    }

    private static List<String> head(Random dice) {
        List<String> head = new ArrayList<>();
        List<String> names = List.of(
                "Authorization: Basic ",
                "Authorization: Basic Og==",
                "Authorization: Bearer a",
                "Cookie: JSESSIONID=",
                "Accept-Language: ",
                "Range: bytes=0-",
                "If-Modified-Since: ",
                "X-Forwarded-For: ",
                "Origin: ",
                "X-Forwarded-Host: ",
                "X-HTTP-Method-Override: ",
                "Accept: ",
                "Accept-Encoding: ",
                "Sec-Fetch-Site: ",
                "X-XSRF-TOKEN: ",
                "If-None-Match: ",
                "Forwarded: ",
                "Content-Type: ",
                "Accept-Charset: ");
        for (int i = 0; i <= dice.nextInt(4); i++) {
            head.add(World.any(names, dice)
                    + Hostile.shortText(dice).replaceAll("[\\r\\n]", dice.nextInt(10) == 0 ? "\r\n" : ""));
        }
        return head;
    }

    private static List<String> lengths(Random dice) {
        return World.any(
                List.of(
                        List.of("Content-Length: -1"),
                        List.of("Content-Length: 99999999999999999999"),
                        List.of("Content-Length: 7", "Content-Length: 8"),
                        List.of("Transfer-Encoding: chunked, identity"),
                        List.of("Content-Length: 7", "Transfer-Encoding: a"),
                        List.of("Content-Length: 7", "Content-Type: application/json")),
                dice);
    }

    private static Shot login(Random dice) {
        boolean form = dice.nextBoolean();
        String path = form ? "/dang-nhap" : "/camunda/api/admin/auth/user/default/login/tasklist";
        String name = dice.nextInt(3) == 0 ? "khong-co-ai" : Hostile.text(dice);
        String body = (form ? "ten=" : "username=") + Address.encoded(Shot.shortened(name, 5_000))
                + (form ? "&matKhau=" : "&password=") + PASSWORD + "&tiep=" + Address.encoded(Hostile.shortText(dice));
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        List<String> head =
                List.of("Content-Type: application/x-www-form-urlencoded", "Content-Length: " + bytes.length);
        return raw("login " + path, "POST " + path + " HTTP/1.1", head, bytes);
    }

    private static Shot raw(String name, String line, List<String> head, byte[] body) {
        List<String> all = new ArrayList<>(List.of(line));
        all.addAll(head);
        return new Shot(name, "", line.split(" ")[0], line.split(" ")[1], Map.of(), body, new Shot.Raw(all));
    }
}
