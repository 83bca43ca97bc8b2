package vn.kehoach.process.collision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.kehoach.shared.Refused;

/** What meets somebody else is done once more, whole, a few times; everything else happens once. */
class AttemptsTest {

    /** Somebody else is there the first times. */
    static class Desk {

        private final Supplier<RuntimeException> met;
        private final int times;
        int calls;

        Desk(Supplier<RuntimeException> met, int times) {
            this.met = met;
            this.times = times;
        }

        Desk() {
            this(() -> new IllegalStateException(), 0);
        }

        @Transactional
        public String write() {
            calls++;
            if (calls <= times) {
                throw met.get();
            }
            return "ghi";
        }

        @Transactional
        public String take(InputStream file) {
            return write();
        }

        public String plain() {
            return write();
        }
    }

    private static Desk guarded(Desk desk) {
        RepeatedTransactions repeated = new RepeatedTransactions();
        ProxyFactory proxies = new ProxyFactory(desk);
        proxies.setProxyTargetClass(true);
        proxies.addAdvisor(new DefaultPointcutAdvisor(repeated, repeated));
        return (Desk) proxies.getProxy();
    }

    private static RuntimeException state(String state) {
        return new UncategorizedSQLException("ghi", "update", new SQLException("", state));
    }

    private static Desk meets(Supplier<RuntimeException> somebody, int times) {
        return new Desk(somebody, times);
    }

    @ParameterizedTest
    @ValueSource(strings = {"40P01", "40001", "55P03"})
    void what_the_database_rolled_back_so_that_others_may_go_on_is_done_again(String state) {
        Desk desk = meets(() -> state(state), Attempts.MOST - 1);

        assertThat(guarded(desk).write()).isEqualTo("ghi");
        assertThat(desk.calls).isEqualTo(Attempts.MOST);
    }

    @Test
    void a_deadlock_that_hides_behind_the_next_statement_is_seen() {
        SQLException next = new SQLException("", "25P02", new SQLException("", "40P01"));
        Desk desk = meets(() -> new IllegalStateException("persistence", next), 1);

        assertThat(guarded(desk).write()).isEqualTo("ghi");
    }

    @Test
    void a_lock_failure_of_the_engine_or_of_our_rows_is_done_again() {
        Desk engine = meets(() -> new OptimisticLockingException("revision"), 1);
        Desk rows = meets(() -> new CannotAcquireLockException("revision"), 1);

        assertThat(guarded(engine).write()).isEqualTo("ghi");
        assertThat(guarded(rows).write()).isEqualTo("ghi");
    }

    @Test
    void after_a_few_times_whoever_asked_is_told_that_nothing_has_changed() {
        Desk desk = meets(() -> state("40P01"), Integer.MAX_VALUE);

        assertThatThrownBy(() -> guarded(desk).write())
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Refused.Reason.CONFLICT))
                .hasMessageContaining("chưa có gì thay đổi");
        assertThat(desk.calls).isEqualTo(Attempts.MOST);
    }

    @Test
    void the_same_key_twice_is_looked_at_once_more_and_then_told_as_it_is() {
        Desk race = meets(() -> state("23505"), 1);
        Desk rule = meets(() -> new DataIntegrityViolationException("", new SQLException("", "23505")), 9);

        assertThat(guarded(race).write()).isEqualTo("ghi");
        assertThatThrownBy(() -> guarded(rule).write()).isInstanceOf(DataIntegrityViolationException.class);
        assertThat(rule.calls).isEqualTo(2);
    }

    @Test
    void a_refusal_and_a_fault_happen_once() {
        Desk refused = meets(() -> Refused.conflict("đã ký"), 1);
        Desk fault = meets(IllegalStateException::new, 1);

        assertThatThrownBy(() -> guarded(refused).write()).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> guarded(fault).write()).isInstanceOf(IllegalStateException.class);
        assertThat(refused.calls + fault.calls).isEqualTo(2);
    }

    @Test
    void what_has_been_read_from_a_stream_is_not_done_again() {
        Desk desk = meets(() -> state("40P01"), 1);

        assertThatThrownBy(() -> guarded(desk).take(new ByteArrayInputStream(new byte[1])))
                .isInstanceOf(UncategorizedSQLException.class);
        assertThat(desk.calls).isEqualTo(1);
    }

    @Test
    void inside_a_transaction_and_without_one_nothing_is_repeated() {
        Desk inside = meets(() -> state("40P01"), 1);
        Desk without = meets(() -> state("40P01"), 1);
        TransactionSynchronizationManager.setActualTransactionActive(true);

        try {
            assertThatThrownBy(() -> guarded(inside).write()).isInstanceOf(UncategorizedSQLException.class);
        } finally {
            TransactionSynchronizationManager.setActualTransactionActive(false);
        }
        assertThatThrownBy(() -> guarded(without).plain()).isInstanceOf(UncategorizedSQLException.class);
        assertThat(inside.calls + without.calls).isEqualTo(2);
    }
}
