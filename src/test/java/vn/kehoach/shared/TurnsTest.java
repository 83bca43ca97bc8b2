package vn.kehoach.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Heavy work of one kind, so much of it at once. */
class TurnsTest {

    private static final String BUSY = "Máy chủ đang đọc văn bản khác";

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void who_comes_when_all_turns_are_taken_is_told_so_and_the_work_is_not_done() {
        Turns turns = new Turns(1, Duration.ZERO, BUSY);
        CountDownLatch atWork = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        AtomicInteger done = new AtomicInteger();
        CompletableFuture<Integer> other = CompletableFuture.supplyAsync(() -> turns.take(() -> {
            atWork.countDown();
            await(mayEnd);
            return 7;
        }));
        await(atWork);

        assertThatThrownBy(() -> turns.take(done::incrementAndGet))
                .isInstanceOf(Refused.class)
                .hasMessage(BUSY)
                .extracting("reason")
                .isEqualTo(Refused.Reason.UNAVAILABLE);

        mayEnd.countDown();
        assertThat(other.join()).isEqualTo(7);
        assertThat(done.get()).isZero();
        assertThat(turns.take(done::incrementAndGet))
                .as("the turn is free again")
                .isEqualTo(1);
    }

    @Test
    void two_turns_are_taken_by_two_at_once() {
        Turns turns = new Turns(2, Duration.ZERO, BUSY);

        int inner = turns.take(() -> turns.take(() -> {
            assertThatThrownBy(() -> turns.take(() -> 0)).isInstanceOf(Refused.class);
            return 2;
        }));

        assertThat(inner).isEqualTo(2);
    }

    @Test
    void a_turn_is_free_again_when_the_work_failed() {
        Turns turns = new Turns(1, Duration.ZERO, BUSY);

        for (int n = 0; n < 3; n++) {
            assertThatThrownBy(() -> turns.take(() -> {
                        throw new IllegalArgumentException("hỏng");
                    }))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        assertThat(turns.take(() -> "được")).isEqualTo("được");
    }

    @Test
    void who_waits_gets_the_turn_that_another_gives_back() {
        Turns turns = new Turns(1, Duration.ofMinutes(1), BUSY);
        CountDownLatch atWork = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> turns.take(() -> {
            atWork.countDown();
            await(mayEnd);
            return null;
        }));
        await(atWork);
        CompletableFuture<String> second = CompletableFuture.supplyAsync(() -> turns.take(() -> "sau"));

        mayEnd.countDown();

        first.join();
        assertThat(second.join()).isEqualTo("sau");
    }

    @Test
    void who_is_told_to_stop_while_waiting_does_no_work_and_is_still_told() {
        Turns turns = new Turns(1, Duration.ofMinutes(1), BUSY);

        String outcome = turns.take(() -> {
            Thread.currentThread().interrupt();
            try {
                turns.take(() -> "không bao giờ");
                return "đã làm";
            } catch (Refused refused) {
                return Thread.interrupted() ? "bị dừng" : "quên mất";
            }
        });

        assertThat(outcome).isEqualTo("bị dừng");
    }
}
