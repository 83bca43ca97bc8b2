package vn.kehoach.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * An address and what it reads.
 *
 * @param method of HTTP
 * @param path with names in braces
 * @param parameters names of what may stand after the question mark
 * @param body what a good body looks like; a missing node where it reads none
 */
record Endpoint(String method, String path, List<String> parameters, JsonNode body) {

    boolean hasBody() {
        return !body.isMissingNode();
    }

    boolean isRead() {
        return method.equals("GET") || method.equals("HEAD") || method.equals("OPTIONS");
    }

    String name() {
        return method + " " + path;
    }
}
