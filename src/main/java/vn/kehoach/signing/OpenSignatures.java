package vn.kehoach.signing;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kehoach.notification.notice.OpenWork;
import vn.kehoach.shared.VietnamTime;

/** The signatures that somebody is asked for now and has not given: in sequence the next one, in parallel all. */
@Component
public class OpenSignatures implements OpenWork {

    private static final String ASKED =
            """
            select distinct on (g.id, s.user_id) s.id, g.id as signing, p.id as plan, coalesce(r.title, p.title) as title, s.user_id,
                   case g.sign_order when 'SEQUENTIAL'
                        then greatest(g.opened_at, (select max(d.decided_at) from signature d
                                                    where d.signing_id = g.id and d.state = 'SIGNED'))
                        else g.opened_at end as asked_at
            from signing g
              join plan p on p.id = g.plan_id
              left join final_report r on r.request_id = g.report_id
              join signature s on s.signing_id = g.id and s.state = 'PENDING'
            where g.state = 'OPEN' and g.opened_at < :before
              and (g.sign_order = 'PARALLEL'
                   or s.ordinal = (select min(f.ordinal) from signature f where f.signing_id = g.id and f.state = 'PENDING'))
            order by g.id, s.user_id, s.ordinal
            """;

    private final StandIns standIns;
    private final JdbcClient queries;

    OpenSignatures(StandIns standIns, JdbcClient queries) {
        this.standIns = standIns;
        this.queries = queries;
    }

    /**
     * One of them.
     *
     * @param title of what is to be signed: the plan, or the report on it
     * @param user who may give it: the signatory, or who stands in for them today
     * @param askedAt since when it is their turn
     */
    public record OpenSignature(String id, String signing, String planId, String title, String user, Instant askedAt) {

        private OpenSignature by(String substitute) {
            return new OpenSignature(id, signing, planId, title, substitute, askedAt);
        }

        private boolean isOf(StandIn standIn) {
            return signing.equals(standIn.signing().toString()) && user.equals(standIn.absent());
        }
    }

    /** Those that were asked for before that day in Vietnam. */
    public List<OpenSignature> askedBefore(LocalDate day) {
        List<OpenSignature> asked = queries.sql(ASKED)
                .param("before", Timestamp.from(VietnamTime.startOf(day)))
                .query((row, n) -> new OpenSignature(
                        row.getString("id"),
                        row.getString("signing"),
                        row.getString("plan"),
                        row.getString("title"),
                        row.getString("user_id"),
                        row.getTimestamp("asked_at").toInstant()))
                .list();
        return asked.isEmpty() ? asked : withStandIns(asked);
    }

    private List<OpenSignature> withStandIns(List<OpenSignature> asked) {
        List<StandIn> today = standIns.all();
        return asked.stream()
                .flatMap(each -> Stream.concat(
                        Stream.of(each),
                        today.stream().filter(each::isOf).map(standIn -> each.by(standIn.substitute()))))
                .toList();
    }

    @Override
    public Set<String> stillOpen(Collection<String> refs) {
        return OpenWork.among(queries, "signature where state = 'PENDING'", refs);
    }
}
