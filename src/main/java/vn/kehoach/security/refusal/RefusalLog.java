package vn.kehoach.security.refusal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.kehoach.shared.SecretKey;

/**
 * One line for each request that goes no further: method, path, person, reason. Never what stands behind the question
 * mark, in a header or in a body: a password may be there.
 */
public final class RefusalLog {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalLog.class);
    private static final Pattern CONTROL = Pattern.compile("[\\p{C}\\u2028\\u2029]");
    private static final int LONGEST_PATH = 200;
    private static final int LONGEST_NAME = 64;

    private RefusalLog() {}

    /**
     * Writes it.
     *
     * @param reason words of ours only, nothing that was sent
     */
    public static void note(HttpServletRequest request, String reason) {
        LOG.warn(
                "{} {} {}: {}",
                shown(request.getMethod(), LONGEST_NAME),
                path(request),
                person(request.getRemoteUser()),
                reason);
    }

    /** What could not be read has no method and no path that could be trusted. */
    static void noteUnread(int status) {
        LOG.warn("- - -: unreadable request, {}", status);
    }

    /** The path as it may stand in a line of the log. */
    public static String path(HttpServletRequest request) {
        return shown(SecretKey.leftOut(request.getRequestURI()), LONGEST_PATH);
    }

    private static String person(String user) {
        return user == null ? "-" : shown(user, LONGEST_NAME);
    }

    private static String shown(String text, int longest) {
        String cut = text.length() <= longest ? text : text.substring(0, longest) + "…";
        return CONTROL.matcher(cut).replaceAll("?");
    }
}
