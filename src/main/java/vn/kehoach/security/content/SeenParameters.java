package vn.kehoach.security.content;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import vn.kehoach.shared.VisibleText;

/** A request whose form and address say what is seen; a password stays as it was typed. */
final class SeenParameters extends HttpServletRequestWrapper {

    SeenParameters(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getParameter(String name) {
        return seen(name, super.getParameter(name));
    }

    @Override
    public String[] getParameterValues(String name) {
        return seen(name, super.getParameterValues(name));
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> seen = new LinkedHashMap<>();
        super.getParameterMap().forEach((name, values) -> seen.put(name, seen(name, values)));
        return seen;
    }

    private static String[] seen(String name, String[] values) {
        return values == null
                ? null
                : Stream.of(values).map(value -> seen(name, value)).toArray(String[]::new);
    }

    private static String seen(String name, String value) {
        return value == null || SeenJson.isSecret(name) ? value : VisibleText.of(value);
    }
}
