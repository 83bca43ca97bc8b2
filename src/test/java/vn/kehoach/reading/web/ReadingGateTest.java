package vn.kehoach.reading.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import vn.kehoach.shared.Refused;

class ReadingGateTest {

    private final CountDownLatch bothInside = new CountDownLatch(2);
    private final CountDownLatch go = new CountDownLatch(1);

    private String slow() {
        bothInside.countDown();
        try {
            go.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return "đã đọc";
    }

    @Test
    void a_third_document_is_told_to_come_back_while_two_are_being_read() throws InterruptedException {
        ReadingGate gate = new ReadingGate(Duration.ofMillis(50));
        CompletableFuture<String> one = CompletableFuture.supplyAsync(() -> gate.through(this::slow));
        CompletableFuture<String> two = CompletableFuture.supplyAsync(() -> gate.through(this::slow));
        bothInside.await();

        assertThatThrownBy(() -> gate.through(() -> "đã đọc"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Refused.Reason.UNAVAILABLE))
                .hasMessageContaining("hãy gửi lại sau ít phút");

        go.countDown();
        assertThat(one.join()).isEqualTo(two.join()).isEqualTo("đã đọc");
    }

    @Test
    void a_third_document_waits_a_little_for_its_turn() throws InterruptedException {
        ReadingGate gate = new ReadingGate(Duration.ofSeconds(30));
        CompletableFuture<String> one = CompletableFuture.supplyAsync(() -> gate.through(this::slow));
        CompletableFuture<String> two = CompletableFuture.supplyAsync(() -> gate.through(this::slow));
        bothInside.await();
        CompletableFuture<String> three = CompletableFuture.supplyAsync(() -> gate.through(() -> "đến lượt"));

        go.countDown();

        assertThat(three.join()).isEqualTo("đến lượt");
        assertThat(one.join()).isEqualTo(two.join());
    }

    @Test
    void a_reading_that_fails_makes_room_for_the_next() {
        ReadingGate gate = new ReadingGate(Duration.ofMillis(50));

        for (int n = 0; n < 5; n++) {
            assertThatThrownBy(() -> gate.through(() -> {
                        throw Refused.conflict("hỏng");
                    }))
                    .hasMessage("hỏng");
        }

        assertThat(gate.through(() -> "đã đọc")).isEqualTo("đã đọc");
    }
}
