package vn.kehoach.consultation;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kehoach.notification.notice.OpenWork;
import vn.kehoach.shared.VietnamTime;

/** The opinions that are asked for and not given; read by the day on which their round closes. */
@Component
public class OpenOpinions implements OpenWork {

    private final JdbcClient queries;

    OpenOpinions(JdbcClient queries) {
        this.queries = queries;
    }

    /**
     * One of them.
     *
     * @param planLabel how people name the plan
     * @param onReport whether it is about a draft report, otherwise about the draft of the plan
     * @param user who is asked
     */
    public record OpenOpinion(
            String id,
            String round,
            String planId,
            String planLabel,
            boolean onReport,
            String user,
            Instant closesAt) {}

    /** Those of rounds that close on one of these days in Vietnam. */
    public List<OpenOpinion> closingOn(Collection<LocalDate> days) {
        return days.stream()
                .distinct()
                .sorted()
                .flatMap(day -> closingOn(day).stream())
                .toList();
    }

    private List<OpenOpinion> closingOn(LocalDate day) {
        return queries.sql(
                        """
                        select o.id, r.id as round, p.id as plan, coalesce(p.number_text, p.title) as label, r.subject, o.user_id,
                               r.closes_at
                        from consultation_round r
                          join opinion o on o.round_id = r.id and o.stance is null
                          join plan p on p.id = r.plan_id
                        where r.closed_at is null and r.closes_at >= :start and r.closes_at < :end
                        order by r.closes_at, o.id
                        """)
                .param("start", Timestamp.from(VietnamTime.startOf(day)))
                .param("end", Timestamp.from(VietnamTime.startOf(day.plusDays(1))))
                .query((row, n) -> new OpenOpinion(
                        row.getString("id"),
                        row.getString("round"),
                        row.getString("plan"),
                        row.getString("label"),
                        Subject.valueOf(row.getString("subject")) == Subject.REPORT,
                        row.getString("user_id"),
                        row.getTimestamp("closes_at").toInstant()))
                .list();
    }

    @Override
    public Set<String> stillOpen(Collection<String> refs) {
        return OpenWork.among(queries, "opinion where stance is null", refs);
    }
}
