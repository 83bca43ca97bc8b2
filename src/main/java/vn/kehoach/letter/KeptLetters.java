package vn.kehoach.letter;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    /**
     * One of the list.
     *
     * @param unit the name of the one unit that it is about; empty where it is about all
     */
    public record Line(int number, LetterKind kind, String unit, String madeBy, Instant at) {}

    /**
     * Who keeps a letter.
     *
     * @param once the click that sends it; empty where it is only kept
     */
    record By(String user, Optional<UUID> once) {}

    /**
     * One file.
     *
     * @param name without its ending
     */
    public record File(int number, DocumentType type, String name, byte[] content) {}

    List<Line> of(PlanId plan) {
        return queries.sql(
                        "select l.number, l.kind, l.made_by, l.made_at, coalesce(u.name, '') as unit from plan_letter l"
                                + " left join unit u on u.code = l.unit_code"
                                + " where l.plan_id = :plan and l.type = 'DOCX' order by l.number desc")
                .param("plan", plan.value())
                .query((row, n) -> new Line(
                        row.getInt("number"),
                        LetterKind.valueOf(row.getString("kind")),
                        row.getString("unit"),
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
    int keep(PlanId plan, File file, LetterWish wish, By by) {
        return queries.sql(
                        """
                        insert into plan_letter (plan_id, number, type, kind, unit_code, name, content, sha256, made_by, made_at, sent_once)
                        values (:plan, :number, :type, :kind, :unit, :name, :content, encode(sha256(:content), 'hex'), :by, :now, :once)
                        on conflict do nothing
                        """)
                .param("plan", plan.value())
                .param("number", file.number())
                .param("type", file.type().name())
                .param("kind", wish.kind().name())
                .param("unit", wish.unit().orElse(null))
                .param("name", file.name() + "." + file.type().ending())
                .param("content", file.content())
                .param("by", by.user())
                .param("once", by.once().orElse(null))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Whether that click has sent its letter. */
    boolean isSent(UUID once) {
        return queries.sql("select exists (select from plan_letter where sent_once = :once)")
                .param("once", once)
                .query(Boolean.class)
                .single();
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
