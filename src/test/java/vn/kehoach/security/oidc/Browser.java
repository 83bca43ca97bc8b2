package vn.kehoach.security.oidc;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Keeps cookies as a browser does; what is addressed to the public name of Kehoach reaches it here. */
final class Browser {

    private static final Pattern PUBLIC = Pattern.compile("^https://kehoach\\.example(?=/)");

    private final int port;
    private final Map<String, HttpCookie> cookies = new TreeMap<>();
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    Browser(int port) {
        this.port = port;
    }

    /** Goes to the office and stops before coming back: the address that leads back. */
    String away(String path) {
        HttpResponse<String> office = get(location(get(path)));
        return location(office);
    }

    private String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    HttpResponse<String> get(String address) {
        return send(HttpRequest.newBuilder(at(address)).GET());
    }

    HttpResponse<String> post(String address) {
        return send(HttpRequest.newBuilder(at(address))
                .header("Origin", "https://kehoach.example")
                .POST(BodyPublishers.noBody()));
    }

    private URI at(String address) {
        return URI.create("http://localhost:" + port)
                .resolve(PUBLIC.matcher(address).replaceFirst(""));
    }

    String cookie(String name) {
        return cookies.containsKey(name) ? cookies.get(name).getValue() : "";
    }

    void put(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath("/login/oauth2/code/");
        cookies.put(name, cookie);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpRequest asked = request.build();
            String sent = cookiesFor(asked.uri());
            HttpResponse<String> answer = client.send(
                    sent.isEmpty() ? asked : request.header("Cookie", sent).build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").stream()
                    .flatMap(line -> HttpCookie.parse(line).stream())
                    .forEach(this::keep);
            return answer;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String cookiesFor(URI address) {
        return cookies.values().stream()
                .filter(cookie -> address.getPort() == port)
                .filter(cookie -> address.getPath().startsWith(cookie.getPath()))
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private void keep(HttpCookie cookie) {
        if (cookie.getMaxAge() == 0) {
            cookies.remove(cookie.getName());
        } else {
            cookies.put(cookie.getName(), cookie);
        }
    }
}
