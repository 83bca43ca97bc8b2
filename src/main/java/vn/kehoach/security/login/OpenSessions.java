package vn.kehoach.security.login;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The sessions that logins have opened on this node. There are only so many of a person and only so many in all: whoever
 * opens one more ends the one that was left alone longest.
 */
@Component
class OpenSessions implements HttpSessionListener {

    private final Map<String, Opened> sessions = new LinkedHashMap<>();
    private final int mostOfOne;
    private final int most;

    OpenSessions(
            @Value("${kehoach.sessions.most-per-person}") int mostOfOne, @Value("${kehoach.sessions.most}") int most) {
        this.mostOfOne = mostOfOne;
        this.most = most;
    }

    private record Opened(String user, HttpSession session) {

        /** One that has ended meanwhile was left alone longest of all. */
        long used() {
            try {
                return session.getLastAccessedTime();
            } catch (IllegalStateException ended) {
                return 0;
            }
        }

        void end() {
            try {
                session.invalidate();
            } catch (IllegalStateException ended) {
                return;
            }
        }
    }

    void opened(String user, HttpSession session) {
        add(user, session);
        Predicate<Opened> theirs = each -> each.user().equals(user);
        superfluous(theirs, mostOfOne).or(() -> superfluous(each -> true, most)).ifPresent(Opened::end);
    }

    private synchronized void add(String user, HttpSession session) {
        sessions.put(session.getId(), new Opened(user, session));
    }

    private synchronized Optional<Opened> superfluous(Predicate<Opened> which, int limit) {
        if (sessions.size() <= limit || sessions.values().stream().filter(which).count() <= limit) {
            return Optional.empty();
        }
        Optional<Opened> eldest = sessions.values().stream().filter(which).min(Comparator.comparingLong(Opened::used));
        eldest.ifPresent(each -> sessions.values().remove(each));
        return eldest;
    }

    @Override
    public synchronized void sessionDestroyed(HttpSessionEvent event) {
        sessions.remove(event.getSession().getId());
    }
}
