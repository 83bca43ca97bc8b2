package vn.kehoach.plan.register;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which register: numbers are counted for each body, year and type of document.
 *
 * @param body code of the body
 * @param type type of document, for instance KH
 */
public record RegisterKey(String body, int year, String type) {

    private static final Pattern NAME = Pattern.compile("([^/]+)/(\\d{4})/(.+)");

    /** What it is called in the record and in the anchors: {@code doan-khoi/2019/KH}. */
    public String name() {
        return body + "/" + year + "/" + type;
    }

    /** The register of that name; empty where it is none. */
    public static Optional<RegisterKey> named(String name) {
        return Optional.of(NAME.matcher(name))
                .filter(Matcher::matches)
                .map(found -> new RegisterKey(found.group(1), Integer.parseInt(found.group(2)), found.group(3)));
    }

    /** A register with the last number that it gave. */
    record Counted(String body, int year, String type, int last) {

        RegisterKey key() {
            return new RegisterKey(body, year, type);
        }
    }
}
