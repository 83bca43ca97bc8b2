package vn.kehoach.plan.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.types.DocumentTypes;
import vn.kehoach.shared.Folding;
import vn.kehoach.shared.MomentColumn;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.PageRequest;
import vn.kehoach.shared.VietnamTime;

/** The lines of the registers of a body in the order of their numbers: its plans, those it issued with others, and the other lines. */
@Service
@Transactional(readOnly = true)
public class RegisterBook {

    private static final String PLAN =
            """
            select p.id as plan, p.lead_body as lead, p.document_type as type, p.ordinal as number, p.number_text as code,
                   case when p.state in ('RECALLED', 'CANCELLED') then p.state else 'ISSUED' end as state, p.issued_at,
                   null::date as day, p.title, p.content_version as version, '' as signer, '' as recipients,
                   case when p.state in ('RECALLED', 'CANCELLED') then p.conclusion else '' end as reason, '' as by
            """;

    private static final String NUMBERED =
            """
             p.register_year = :year and p.ordinal is not null and (:everything or p.document_type in (:types))
              and (:words = '' or p.search like '%' || :words || '%')
              and (:admin or exists (select 1 from plan_reader r where r.plan_id = p.id and r.reader in (:keys)))
            """;

    private static final String LINES = "from (" + PLAN + "from plan p where p.lead_body = :body and" + NUMBERED
            + "union all " + PLAN
            + "from plan_partner b join plan p on p.id = b.plan_id where b.body = :body and p.lead_body <> :body and"
            + NUMBERED
            + """
              union all
              select l.plan_id, l.body, l.type, l.number, l.code, l.state, l.noted_at, l.day, l.title, null, l.signer,
                     l.recipients, l.reason, l.noted_by
              from register_line l
              where :whole and l.body = :body and l.year = :year and l.state <> 'USED'
                and (:everything or l.type = :register) and (:words = '' or l.search like '%' || :words || '%')) line
            """;

    private static final String SHOWN =
            """
            select f.*,
                   (select string_agg(coalesce(w.family_name || ' ' || w.given_name, s.name), '; ' order by s.ordinal)
                    from signing g join signature s on s.signing_id = g.id
                    left join person w on w.id = nullif(s.signed_by, s.user_id)
                    where g.plan_id = f.plan and g.report_id is null and g.state = 'SIGNED' and f.state in (:issued)) as signed,
                   (select count(*) from delivery d where d.plan_id = f.plan and f.state in (:issued)) as sent,
                   (select string_agg(each ->> 'text', chr(10))
                    from jsonb_array_elements(case jsonb_typeof(v.content -> 'recipients') when 'array' then v.content -> 'recipients'
                                              else '[]' end) each) as lines,
                   v.content -> 'issued' ->> 'place' as place,
                   exists (select 1 from plan_partner c where c.plan_id = f.plan) as joint
            from (select line.*, count(*) over () as total %s order by lead <> :body, type, number, issued_at
                  limit :size offset :offset) f
            left join plan_version v on v.plan_id = f.plan and v.number = f.version
            order by f.lead <> :body, f.type, f.number, f.issued_at
            """
                    .formatted(LINES);

    private static final List<String> ISSUED = Arrays.stream(LineState.values())
            .filter(LineState::ofPlan)
            .map(LineState::name)
            .toList();

    private final JdbcClient queries;
    private final RegisterKeepers keepers;

    RegisterBook(JdbcClient queries, RegisterKeepers keepers) {
        this.queries = queries;
        this.keepers = keepers;
    }

    /**
     * Which lines.
     *
     * @param type those of one register; empty for all
     * @param words part of number, title, and what is noted, without regard to case and marks; empty for all
     */
    public record Asked(String body, int year, String type, String words) {}

    /** A register that has given a number. */
    public record Standing(String type, int last) {}

    /** The lines that the caller may read; those that are no plans are for those of the body. */
    public PageOf<BookLine> find(Asked asked, PageRequest page, Caller caller) {
        List<Counted> found = of(SHOWN, asked, caller)
                .param("issued", ISSUED)
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, n) -> new Counted(entry(row, asked.body()), row.getLong("total")))
                .list();
        long total = found.isEmpty() && page.offset() > 0
                ? of("select count(*) " + LINES, asked, caller)
                        .query(Long.class)
                        .single()
                : found.stream().findFirst().map(Counted::total).orElse(0L);
        return new PageOf<>(found.stream().map(Counted::entry).toList(), page.page(), page.size(), total);
    }

    private record Counted(BookLine entry, long total) {}

    private JdbcClient.StatementSpec of(String sql, Asked asked, Caller caller) {
        return queries.sql(sql)
                .param("body", asked.body())
                .param("year", asked.year())
                .param("everything", asked.type().isEmpty())
                .param("register", asked.type())
                .param("types", DocumentTypes.known().numberedIn(asked.type()))
                .param("words", Folding.sought(asked.words()))
                .param("whole", keepers.readsAll(asked.body(), caller))
                .param("admin", caller.admin())
                .param("keys", List.copyOf(caller.readerKeys()));
    }

    private static BookLine entry(ResultSet row, String body) throws SQLException {
        LineState state = LineState.valueOf(row.getString("state"));
        boolean issued = state.ofPlan();
        Optional<LocalDate> day = issued
                ? MomentColumn.moment(row, "issued_at").map(VietnamTime::dayOf)
                : Optional.ofNullable(row.getDate("day")).map(java.sql.Date::toLocalDate);
        return new BookLine(
                state,
                row.getInt("number"),
                row.getString("type"),
                row.getString("code"),
                day,
                MomentColumn.moment(row, "issued_at").orElseThrow(),
                row.getString("title"),
                issued ? text(row, "signed") : row.getString("signer"),
                new BookLine.Sent(
                        issued ? text(row, "lines") : row.getString("recipients"),
                        row.getInt("sent"),
                        text(row, "place")),
                row.getString("reason"),
                new BookLine.Origin(
                        row.getString("lead"), !row.getString("lead").equals(body), issued && row.getBoolean("joint")),
                Optional.ofNullable(row.getString("plan")));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).orElse("");
    }

    /** The registers of the body in that year that have given a number, by type. */
    public List<Standing> standings(String body, int year) {
        return queries.sql("select type, last from number_register where body = :body and year = :year and last > 0"
                        + " order by type")
                .param("body", body)
                .param("year", year)
                .query(Standing.class)
                .list();
    }

    /** The years in which the body has a register, latest first. */
    public List<Integer> years(String body) {
        return queries.sql(
                        "select year from number_register where body = :body union select p.register_year from plan_partner b"
                                + " join plan p on p.id = b.plan_id where b.body = :body and p.ordinal is not null order by 1 desc")
                .param("body", body)
                .query(Integer.class)
                .list();
    }
}
