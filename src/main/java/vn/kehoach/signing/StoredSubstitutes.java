package vn.kehoach.signing;

import static vn.kehoach.shared.MomentColumn.iso;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The substitutions on their table. */
@Repository
class StoredSubstitutes implements KnownSubstitutions {

    private static final String OVERLAPPING =
            """
            select exists (select 1 from signing_substitute
            where revoked_at is null and daterange(from_day, until_day, '[]') && daterange(:from, :until, '[]')
              and %s)
            """;

    private final JdbcClient queries;

    StoredSubstitutes(JdbcClient queries) {
        this.queries = queries;
    }

    @Override
    public void oneAfterTheOther() {
        queries.sql("select pg_advisory_xact_lock(hashtextextended('signing_substitute', 0))")
                .query((row, n) -> 0)
                .list();
    }

    @Override
    public SubstituteTable.Row row(UUID id) {
        return queries.sql("select * from signing_substitute where id = :id")
                .param("id", id)
                .query((row, n) -> SubstituteTable.row(row))
                .single();
    }

    @Override
    public boolean isAbsent(String user, LocalDate from, LocalDate until) {
        return overlapping("absent_user = :user", user, from, until);
    }

    @Override
    public boolean isSubstitute(String user, LocalDate from, LocalDate until) {
        return overlapping("substitute_user = :user", user, from, until);
    }

    private boolean overlapping(String whose, String user, LocalDate from, LocalDate until) {
        return queries.sql(OVERLAPPING.formatted(whose))
                .param("user", user)
                .param("from", from)
                .param("until", until)
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean isSignatory(String user) {
        return queries.sql(
                        """
                        select exists (select 1 from signature where user_id = :user and state = 'PENDING')
                            or exists (select 1 from plan p join plan_version v on v.plan_id = p.id and v.number = p.content_version
                                       where p.state in ('DRAFT', 'CONSULTING', 'REVISING', 'SIGNING')
                                         and v.content -> 'signatories' @> jsonb_build_array(jsonb_build_object('user', :user)))
                        """)
                .param("user", user)
                .query(Boolean.class)
                .single();
    }

    @Override
    public int openOfAbsent(String user, LocalDate today) {
        return open("absent_user", user, today);
    }

    @Override
    public int openOfSubstitute(String user, LocalDate today) {
        return open("substitute_user", user, today);
    }

    private int open(String column, String user, LocalDate today) {
        return queries.sql(
                        "select count(*) from signing_substitute where revoked_at is null and until_day >= :today and "
                                + column + " = :user")
                .param("today", today)
                .param("user", user)
                .query(Integer.class)
                .single();
    }

    @Override
    public List<SubstituteTable.Decided> decidedBy(UUID id) {
        return queries.sql(
                        """
                        select p.id, p.title, p.number_text, s.state, s.decided_at
                        from signature s join signing g on g.id = s.signing_id join plan p on p.id = g.plan_id
                        where s.substitute_id = :id and s.state in ('SIGNED', 'RETURNED') order by s.decided_at
                        """)
                .param("id", id)
                .query((row, n) -> new SubstituteTable.Decided(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        SignatureState.valueOf(row.getString(4)),
                        iso(row, "decided_at")))
                .list();
    }

    @Override
    public boolean isTaken(SubstitutionRequest request) {
        return queries.sql(
                        OVERLAPPING.formatted(
                                "absent_user = :absent and scope = :scope and body is not distinct from :body and plan_id is not distinct from :plan"))
                .param("absent", request.absent())
                .param("scope", request.scope().name())
                .param("body", request.body().orElse(null), Types.VARCHAR)
                .param("plan", request.plan().map(plan -> plan.value()).orElse(null), Types.OTHER)
                .param("from", request.from())
                .param("until", request.until())
                .query(Boolean.class)
                .single();
    }
}
