package vn.kehoach.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.plan.PlanRows;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.SecretKey;
import vn.kehoach.testing.EmbeddedDatabase;
import vn.kehoach.testing.RecordedEntries;

/** Keys that open one document without a login, on the table where they are kept. */
class DocumentLinksTest {

    private static final Instant NOW = Instant.parse("2026-11-30T02:00:00Z");
    private static final Duration VALID = Duration.ofDays(30);

    private final JdbcClient jdbc =
            JdbcClient.create(EmbeddedDatabase.migrated().dataSource());
    private final RecordedEntries record = new RecordedEntries();
    private final PlanId plan = PlanRows.insert(jdbc, "Sơ kết");

    private DocumentLinks at(Instant now) {
        return new DocumentLinks(jdbc, record, Clock.fixed(now, ZoneOffset.UTC), VALID);
    }

    private final DocumentLinks links = at(NOW);

    private UUID delivery(String name, String noticeKey) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into delivery (id, plan_id, line_no, line, purpose, name, address, notice_key, outside)"
                        + " values (?, ?, 0, ?, 'INFORM', ?, 'bao@bao.example', ?, true)")
                .params(id, plan.value(), name, name, noticeKey)
                .update();
        return id;
    }

    private String key(UUID delivery) {
        return links.make("delivery/" + delivery).orElseThrow();
    }

    @Test
    void what_is_kept_is_the_hash_and_no_two_keys_are_the_same() {
        UUID delivery = delivery("Báo Tuổi trẻ", "a");
        Set<String> keys = new HashSet<>();
        for (int n = 0; n < 200; n++) {
            keys.add(key(delivery));
        }

        List<String> kept = jdbc.sql("select key_hash from document_key")
                .query(String.class)
                .list();

        assertThat(keys).hasSize(200).allMatch(key -> key.length() >= 43);
        assertThat(kept)
                .hasSize(200)
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"))
                .doesNotContainAnyElementsOf(keys);
        assertThat(kept).contains(SecretKey.hash(keys.iterator().next()));
    }

    @Test
    void a_link_opens_its_document_as_long_as_the_setting_says() {
        String key = key(delivery("Báo Tuổi trẻ", "a"));

        assertThat(at(NOW.plus(VALID).minusSeconds(1)).find(key)).isPresent();
        assertThat(at(NOW.plus(VALID)).find(key)).isEmpty();
    }

    @Test
    void a_link_works_after_a_restart_and_on_the_other_node() {
        String key = key(delivery("Báo Tuổi trẻ", "a"));

        DocumentLinks otherNode = at(NOW.plusSeconds(1));

        assertThat(otherNode.find(key)).hasValueSatisfying(link -> {
            assertThat(link.plan()).isEqualTo(plan);
            assertThat(link.name()).isEqualTo("Báo Tuổi trẻ");
        });
    }

    @Test
    void a_key_that_is_wrong_revoked_or_endless_opens_nothing() {
        UUID delivery = delivery("Báo Tuổi trẻ", "a");
        String key = key(delivery);

        assertThat(links.find("")).isEmpty();
        assertThat(links.find(key.substring(1))).isEmpty();
        assertThat(links.find(key.toLowerCase(java.util.Locale.ROOT))).isEmpty();
        assertThat(links.find(SecretKey.hash(key))).isEmpty();
        assertThat(links.find("x".repeat(1_000_000))).isEmpty();
        assertThat(links.revoke(List.of(delivery), "vanphong")).isEqualTo(1);
        assertThat(links.find(key)).isEmpty();
        assertThat(links.revoke(List.of(delivery), "vanphong")).isZero();
    }

    @Test
    void the_key_of_one_recipient_is_not_that_of_another_and_revoking_one_leaves_the_other() {
        UUID one = delivery("Báo Tuổi trẻ", "a");
        UUID other = delivery("Báo Phụ nữ", "b");
        String keyOfOne = key(one);
        String keyOfOther = key(other);

        links.revoke(List.of(one), "vanphong");

        assertThat(links.find(keyOfOne)).isEmpty();
        assertThat(links.find(keyOfOther))
                .hasValueSatisfying(link -> assertThat(link.delivery()).isEqualTo(other));
    }

    @Test
    void looking_confirms_nothing_opening_is_noted_once_and_every_line_of_the_mail_shares_it() {
        UUID one = delivery("Báo Tuổi trẻ", "same");
        UUID other = delivery("Báo Tuổi trẻ (để b/c)", "same");
        String key = key(one);

        links.find(key);
        assertThat(moments("received_at")).isZero();
        assertThat(moments("opened_at")).isZero();
        links.opened(links.find(key).orElseThrow());
        at(NOW.plusSeconds(60)).opened(links.find(key).orElseThrow());
        links.confirm(links.find(key).orElseThrow());

        assertThat(moments("opened_at")).isEqualTo(2);
        assertThat(moments("received_at")).isEqualTo(2);
        assertThat(jdbc.sql("select distinct opened_at from delivery")
                        .query(java.sql.Timestamp.class)
                        .list())
                .singleElement()
                .isEqualTo(java.sql.Timestamp.from(NOW));
        assertThat(other).isNotEqualTo(one);
    }

    private long moments(String column) {
        return jdbc.sql("select count(*) from delivery where " + column + " is not null")
                .query(Long.class)
                .single();
    }

    @Test
    void of_many_who_confirm_at_once_one_is_in_the_record() throws Exception {
        int rounds = 25;
        for (int round = 0; round < rounds; round++) {
            String key = key(delivery("Báo " + round, "n" + round));
            atOnce(() -> links.confirm(links.find(key).orElseThrow()));
        }

        assertThat(record.of("receipt-confirmed-by-link")).hasSize(rounds);
    }

    private static void atOnce(Runnable click) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(4);
        CyclicBarrier start = new CyclicBarrier(4);
        List<Future<?>> clicks = new ArrayList<>();
        for (int n = 0; n < 4; n++) {
            clicks.add(people.submit(() -> {
                start.await();
                click.run();
                return null;
            }));
        }
        for (Future<?> each : clicks) {
            each.get();
        }
        people.shutdown();
    }
}
