package vn.kehoach.platform;

import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * Whoever only reads sees one moment, however many queries it takes: a plan and the version that it names, a round and its
 * opinions. With the isolation of the database alone each query would see what others have written since the last one.
 */
final class SnapshotReads extends JpaTransactionManager {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition.isReadOnly() ? atOneMoment(definition) : definition);
    }

    private static TransactionDefinition atOneMoment(TransactionDefinition definition) {
        DefaultTransactionDefinition snapshot = new DefaultTransactionDefinition(definition);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        return snapshot;
    }
}
