package vn.kehoach.document;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kehoach.document.paper.Drawn;

/** What was issued, as the bytes that went out; nobody changes a row. */
@Component
class IssuedDocuments {

    private final JdbcClient queries;
    private final Clock clock;

    IssuedDocuments(JdbcClient queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * The bytes of the document.
     *
     * @param making writes it where nobody did before; of two who do at once the first one counts for both
     */
    byte[] of(Drawn drawn, DocumentType type, Supplier<byte[]> making) {
        return kept(drawn, type).orElseGet(() -> {
            int written = keep(drawn, type, making.get());
            return kept(drawn, type)
                    .orElseThrow(() -> new IllegalStateException("Document of plan "
                            + drawn.plan().id() + " was written " + written + " times and is not there"));
        });
    }

    private Optional<byte[]> kept(Drawn drawn, DocumentType type) {
        return queries.sql(
                        "select content from issued_document where plan_id = :plan and version = :version and type = :type")
                .param("plan", drawn.plan().id().value())
                .param("version", drawn.version())
                .param("type", type.name())
                .query(byte[].class)
                .optional();
    }

    private int keep(Drawn drawn, DocumentType type, byte[] content) {
        return queries.sql(
                        """
                        insert into issued_document (plan_id, version, type, content, sha256, made_at)
                        values (:plan, :version, :type, :content, encode(sha256(:content), 'hex'), :now)
                        on conflict (plan_id, version, type) do nothing
                        """)
                .param("plan", drawn.plan().id().value())
                .param("version", drawn.version())
                .param("type", type.name())
                .param("content", content)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
