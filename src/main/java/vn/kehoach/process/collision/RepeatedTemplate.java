package vn.kehoach.process.collision;

import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** For transactions that are opened by hand, the same repetition as for those that are opened by an annotation. */
final class RepeatedTemplate extends TransactionTemplate {

    private static final long serialVersionUID = 1L;

    RepeatedTemplate(PlatformTransactionManager transactions) {
        super(transactions);
    }

    @Override
    public <T> T execute(TransactionCallback<T> action) {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? super.execute(action)
                : Attempts.ofUnchecked(() -> super.execute(action));
    }
}
