package vn.kehoach.signing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kehoach.shared.VietnamTime;

/** The substitutions that count, reckoned by the database. */
@Component
class StoredStandIns implements StandIns {

    private static final String IN_FORCE =
            """
            select distinct on (g.id, s.user_id) g.id as signing, s.user_id as absent, u.substitute_user as substitute,
                   u.id as substitution, p.id as plan
            from signing g
              join plan p on p.id = g.plan_id
              join signature s on s.signing_id = g.id and s.state = 'PENDING'
              join signing_substitute u on u.absent_user = s.user_id and u.revoked_at is null
                and :today between u.from_day and u.until_day
                and (u.scope = 'ALL' or u.body = p.lead_body or u.plan_id = p.id)
            where g.state = 'OPEN'
            order by g.id, s.user_id, case u.scope when 'PLAN' then 0 when 'BODY' then 1 else 2 end
            """;

    private static final String FREE =
            """
            where not exists (select 1 from plan_drafter d where d.plan_id = f.plan and d.user_id = f.substitute)
              and not exists (select 1 from signature o where o.signing_id = f.signing and o.user_id <> f.absent
                              and f.substitute in (o.user_id, o.signed_by))
            """;

    private final JdbcClient queries;
    private final Clock clock;

    StoredStandIns(JdbcClient queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @Override
    public List<StandIn> all() {
        return queries.sql("select f.* from (" + IN_FORCE + ") f " + FREE)
                .param("today", VietnamTime.today(clock))
                .query((row, n) -> new StandIn(
                        SigningId.of(row.getString("signing")), row.getString("absent"), row.getString("substitute")))
                .list();
    }

    @Override
    public Optional<UUID> holding(SigningId signing, String absent, String user) {
        return substitution(signing, absent, user).flatMap(id -> queries.sql(
                        "select id from signing_substitute where id = :id and revoked_at is null for share")
                .param("id", id)
                .query(UUID.class)
                .optional());
    }

    @Override
    public Optional<UUID> substitution(SigningId signing, String absent, String user) {
        return queries.sql("select f.substitution from (" + IN_FORCE
                        + ") f where f.signing = :signing and f.absent = :absent and f.substitute = :user")
                .param("today", VietnamTime.today(clock))
                .param("signing", signing.value())
                .param("absent", absent)
                .param("user", user)
                .query(UUID.class)
                .optional();
    }
}
