package vn.kehoach.security.routes;

import java.util.Set;

/** The methods of HTTP that a route opens. */
final class Methods {

    /** Whatever is asked. */
    static final Set<String> ALL = Set.of();

    static final Set<String> READ = Set.of("GET", "HEAD");
    static final Set<String> OPTIONS = Set.of("OPTIONS");
    static final Set<String> POST = Set.of("POST");
    static final Set<String> PUT = Set.of("PUT");
    static final Set<String> DELETE = Set.of("DELETE");
    static final Set<String> SHOW_AND_SEND = Set.of("GET", "HEAD", "POST");
    static final Set<String> WRITE = Set.of("POST", "PUT", "DELETE", "PATCH");
    static final Set<String> READ_AND_WRITE = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH");

    private Methods() {}
}
