package vn.kehoach.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.hibernate.action.spi.AfterTransactionCompletionProcess;
import org.hibernate.action.spi.BeforeTransactionCompletionProcess;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.event.spi.EventSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Collects what happens in a transaction and appends it to the chain as its last statement, after everything was flushed:
 * from there to the commit the others who append wait, so nothing else may stand between.
 */
@Component
class TransactionTrail implements AuditTrail {

    private static final String APPEND = "select audit_append(cast(? as jsonb))";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final EntityManager entities;
    private final ActingPerson person;
    private final Chain chain;
    private final Clock clock;
    private final Map<SharedSessionContractImplementor, ArrayNode> pending =
            Collections.synchronizedMap(new WeakHashMap<>());

    TransactionTrail(EntityManager entities, ActingPerson person, Chain chain, Clock clock) {
        this.entities = entities;
        this.person = person;
        this.chain = chain;
        this.clock = clock;
    }

    @Override
    public void record(AuditEntry entry) {
        recordAs(person.id(), entry);
    }

    /** The same for somebody of whom the caller knows who it is. */
    void recordAs(String actor, AuditEntry entry) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalTransactionStateException("Only a transaction leaves a row");
        }
        collect(entities.unwrap(EventSource.class), actor, entry);
    }

    /** What changed in that session. */
    void collect(EventSource session, AuditEntry entry) {
        collect(session, person.id(), entry);
    }

    private void collect(EventSource session, String actor, AuditEntry entry) {
        pending.computeIfAbsent(session, unused -> await(session)).add(row(actor, entry));
    }

    private ArrayNode await(EventSource session) {
        BeforeTransactionCompletionProcess append = this::append;
        AfterTransactionCompletionProcess forget = (success, ended) -> pending.remove(ended);
        session.getActionQueue().registerProcess(append);
        session.getActionQueue().registerProcess(forget);
        return JSON.createArrayNode();
    }

    private ObjectNode row(String actor, AuditEntry entry) {
        ObjectNode row = JSON.createObjectNode()
                .put("at", clock.instant().truncatedTo(ChronoUnit.MICROS).toString())
                .put("actor", ShortDetail.text(actor, ShortDetail.LONGEST_TEXT))
                .put("kind", entry.kind())
                .put("object", entry.object())
                .put("id", ShortDetail.text(entry.id(), ShortDetail.LONGEST_TEXT));
        entry.plan().ifPresent(plan -> row.put("plan", plan.toString()));
        return row.set("detail", ShortDetail.of(entry.detail()));
    }

    private void append(SharedSessionContractImplementor session) {
        ArrayNode rows = pending.remove(session);
        session.doWork(connection -> append(connection, rows));
    }

    private void append(Connection connection, ArrayNode rows) throws SQLException {
        try (PreparedStatement append = connection.prepareStatement(APPEND)) {
            append.setString(1, rows.toString());
            try (ResultSet end = append.executeQuery()) {
                end.next();
                chain.appended(rows.size(), end.getLong(1));
            }
        }
    }
}
