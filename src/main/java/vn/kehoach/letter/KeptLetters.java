package vn.kehoach.letter;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kehoach.document.DocumentType;
import vn.kehoach.plan.state.PlanId;

/** Letters on their table; what was made stays as it was made. */
@Component
public class KeptLetters {

    private final JdbcClient queries;
    private final Clock clock;

    KeptLetters(JdbcClient queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** One of the list. */
    public record Line(int number, LetterKind kind, String madeBy, Instant at) {}

    /**
     * One file.
     *
     * @param name without its ending
     */
    public record File(int number, DocumentType type, String name, byte[] content) {}

    List<Line> of(PlanId plan) {
        return queries.sql(
                        "select number, kind, made_by, made_at from plan_letter where plan_id = :plan and type = 'DOCX'"
                                + " order by number desc")
                .param("plan", plan.value())
                .query((row, n) -> new Line(
                        row.getInt("number"),
                        LetterKind.valueOf(row.getString("kind")),
                        row.getString("made_by"),
                        row.getTimestamp("made_at").toInstant()))
                .list();
    }

    int last(PlanId plan) {
        return queries.sql("select coalesce(max(number), 0) from plan_letter where plan_id = :plan")
                .param("plan", plan.value())
                .query(Integer.class)
                .single();
    }

    /** Keeps a file; nothing where another letter has taken its number meanwhile. */
    int keep(PlanId plan, File file, LetterKind kind, String by) {
        return queries.sql(
                        """
                        insert into plan_letter (plan_id, number, type, kind, name, content, sha256, made_by, made_at)
                        values (:plan, :number, :type, :kind, :name, :content, encode(sha256(:content), 'hex'), :by, :now)
                        on conflict do nothing
                        """)
                .param("plan", plan.value())
                .param("number", file.number())
                .param("type", file.type().name())
                .param("kind", kind.name())
                .param("name", file.name() + "." + file.type().ending())
                .param("content", file.content())
                .param("by", by)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    Optional<File> file(PlanId plan, int number, DocumentType type) {
        return queries.sql(
                        "select name, content from plan_letter where plan_id = :plan and number = :number and type = :type")
                .param("plan", plan.value())
                .param("number", number)
                .param("type", type.name())
                .query((row, n) -> new File(number, type, row.getString("name"), row.getBytes("content")))
                .optional();
    }
}
