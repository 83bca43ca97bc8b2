package vn.kehoach.security.envelope;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URL;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;

/**
 * How long a browser keeps an answer. Whatever a login opens it does not keep at all: after the logout, Back shows
 * nothing. What never changes under its address it keeps for a year; other files of the pages it asks for again.
 */
public class Keeping implements HeaderWriter {

    private static final String NEVER = "no-store";
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";
    private static final String ASK_AGAIN = "no-cache";

    private static final Pattern FILE = Pattern.compile("/(css|js|webjars)/.*|/favicon\\.ico|/camunda/favicon\\.ico"
            + "|/camunda/(lib|assets)/.*|/camunda/app/.*\\.[a-z0-9]+|/camunda/api/[a-z]+/plugin/[^/]+/static/.*");

    /** The hash of its content or the version of its library is part of the address. */
    private static final Pattern VERSIONED = Pattern.compile("/(css|js)/.*-[0-9a-f]{32}\\.(css|js)|/webjars/.*");

    private static final String BUST = "bust=7.24.0";
    private static final String OF_CAMUNDA = "camunda-webapp-webjar";

    private final Map<String, Boolean> stock = new ConcurrentHashMap<>();

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, howLong(request, response));
        response.setHeader(HttpHeaders.PRAGMA, null);
        response.setHeader(HttpHeaders.EXPIRES, null);
    }

    private String howLong(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI();
        boolean there = response.getStatus() == HttpServletResponse.SC_OK
                || response.getStatus() == HttpServletResponse.SC_NOT_MODIFIED;
        if (!there || !FILE.matcher(path).matches()) {
            return NEVER;
        }
        return VERSIONED.matcher(path).matches() || isStock(path, request.getQueryString()) ? FOR_GOOD : ASK_AGAIN;
    }

    /** A file of the web apps as Camunda made it; those that we put in front of them may change with each release. */
    private boolean isStock(String path, String query) {
        return BUST.equals(query) && stock.computeIfAbsent(path, Keeping::comesFromCamunda);
    }

    private static boolean comesFromCamunda(String path) {
        URL found = Keeping.class.getClassLoader().getResource("META-INF/resources/webjars" + path);
        return found != null && found.toString().contains(OF_CAMUNDA);
    }
}
