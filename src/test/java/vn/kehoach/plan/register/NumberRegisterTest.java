package vn.kehoach.plan.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.kehoach.testing.OwnDatabase;

@Tag("postgres")
class NumberRegisterTest {

    @RegisterExtension
    static final OwnDatabase DATABASE = new OwnDatabase();

    private static final String BODY = "doan-khoi";
    private static final int WRITERS = 16;
    private static final int PLANS = 400;
    private static final int ROLLED_BACK = PLANS / 10;

    private NumberRegister register;

    @BeforeEach
    void an_empty_register() {
        register = new NumberRegister(
                new StoredNumbers(DATABASE.queries()), DATABASE.queries(), entry -> {}, Clock.systemUTC());
        DATABASE.jdbc().execute("truncate number_register");
    }

    @Test
    void sixteen_who_sign_at_once_get_every_number_once_though_every_tenth_signature_fails()
            throws InterruptedException, ExecutionException {
        List<Callable<Optional<Integer>>> signatures = IntStream.range(0, PLANS)
                .<Callable<Optional<Integer>>>mapToObj(plan -> () -> sign(plan % 10 == 7))
                .toList();

        List<Integer> given = atOnce(signatures);

        assertThat(given)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, PLANS - ROLLED_BACK).boxed().toList());
        assertThat(register.last(BODY, 2019, "KH")).isEqualTo(PLANS - ROLLED_BACK);
    }

    @Test
    void each_body_year_and_type_has_numbers_of_its_own() {
        next(BODY, 2019, "KH");
        next(BODY, 2019, "KH");

        assertThat(next(BODY, 2020, "KH")).isEqualTo(1);
        assertThat(next(BODY, 2019, "KHPH")).isEqualTo(1);
        assertThat(next("ldld", 2019, "KH")).isEqualTo(1);
        assertThat(next(BODY, 2019, "KH")).isEqualTo(3);
    }

    @Test
    void where_no_number_was_given_the_last_one_is_zero() {
        assertThat(register.last(BODY, 2019, "KH")).isZero();
    }

    private int next(String body, int year, String type) {
        return DATABASE.committed(() -> new StoredNumbers(DATABASE.queries()).next(body, year, type));
    }

    private Optional<Integer> sign(boolean failing) {
        return DATABASE.transactions().execute(transaction -> {
            int number = new StoredNumbers(DATABASE.queries()).next(BODY, 2019, "KH");
            if (failing) {
                transaction.setRollbackOnly();
            }
            return failing ? Optional.empty() : Optional.of(number);
        });
    }

    private static List<Integer> atOnce(List<Callable<Optional<Integer>>> signatures)
            throws InterruptedException, ExecutionException {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Integer> given = new ArrayList<>();
            for (Future<Optional<Integer>> signature : writers.invokeAll(signatures)) {
                signature.get().ifPresent(given::add);
            }
            return given;
        } finally {
            writers.shutdown();
        }
    }
}
