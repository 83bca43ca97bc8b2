package vn.kehoach.fuzz;

import java.nio.charset.StandardCharsets;

/**
 * What came back.
 *
 * @param type Content-Type, empty where there is none
 * @param location where it leads, empty where nowhere
 */
record Reply(int status, String type, String location, byte[] body) {

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    boolean isJson() {
        return type.contains("json");
    }

    boolean isHtml() {
        return type.startsWith("text/html");
    }

    boolean isGood() {
        return status >= 200 && status < 300;
    }
}
