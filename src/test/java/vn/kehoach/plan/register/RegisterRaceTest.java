package vn.kehoach.plan.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.Refused;
import vn.kehoach.testing.InTheDemo;

/** Whoever issues, keeps, gives up and notes at once: each number stands for one thing, and none is missing. */
@Tag("storm")
@InTheDemo
class RegisterRaceTest {

    private static final int ROUNDS = 50;
    private static final RegisterKey KEY = new RegisterKey("doan-khoi", 2019, "TTr");
    private static final Caller OFFICE = new Caller("vanphong", Set.of("doan-khoi"), Set.of(Caller.STAFF));
    private static final Caller WATCH = new Caller("quantri", Set.of(), Set.of(Caller.ADMINISTRATOR));

    @Autowired
    private RegisterActs acts;

    @Autowired
    private RegisterNumbers numbers;

    @Autowired
    private JdbcClient queries;

    @Autowired
    private TransactionTemplate transactions;

    private PlanId plan() {
        UUID id = UUID.randomUUID();
        queries.sql(
                        """
                        insert into plan (id, version, state, lead_body, lead_office, document_type, symbol, title, search,
                                          content_version, drafted_by, created_at)
                        values (:id, 0, 'SIGNING', 'doan-khoi', 'doan-khoi-vp', 'TTr', 'ĐTN', 'Tờ trình', 'to trinh', 1,
                                'vanphong', now())
                        """)
                .param("id", id)
                .update();
        return PlanId.of(id.toString());
    }

    private int issue(PlanId plan, boolean failing) {
        return transactions.execute(transaction -> {
            int number = numbers.take(plan, KEY.body(), KEY.year(), KEY.type());
            queries.sql(
                            "update plan set ordinal = :number, register_year = 2019, number_text = :text, state = 'ISSUED',"
                                    + " issued_at = now() where id = :id")
                    .param("number", number)
                    .param("text", number + "-TTr/ĐTN")
                    .param("id", plan.value())
                    .update();
            if (failing) {
                transaction.setRollbackOnly();
            }
            return number;
        });
    }

    private static Optional<String> refusal(Runnable act) {
        try {
            act.run();
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused.getMessage());
        }
    }

    private static <T> List<T> atOnce(ExecutorService people, List<Callable<T>> acts) throws Exception {
        List<T> answers = new ArrayList<>();
        for (Future<T> each : people.invokeAll(acts)) {
            answers.add(each.get());
        }
        return answers;
    }

    @Test
    void fifty_rounds_of_all_acts_at_once_leave_no_gap_and_no_duplicate() throws Exception {
        PaperDocument paper =
                new PaperDocument(Optional.empty(), LocalDate.of(2019, 1, 2), "Tờ trình giấy", "Lê Minh Tâm", "");
        ExecutorService people = Executors.newFixedThreadPool(7);
        int given = 0;
        int wonByTheSignature = 0;
        try {
            for (int round = 0; round < ROUNDS; round++) {
                boolean failing = round % 10 == 7;
                PlanId waited = plan();
                int kept = acts.reserve(KEY, "Giữ cho tờ trình", Optional.of(waited), WATCH);
                int other = acts.reserve(KEY, "Giữ chưa rõ", Optional.empty(), OFFICE);
                PlanId plain = plan();
                PlanId failed = plan();
                List<Callable<Optional<String>>> all = List.of(
                        () -> refusal(() -> issue(waited, false)),
                        () -> refusal(() -> acts.giveUp(KEY, kept, "đổi ý", OFFICE)),
                        () -> refusal(() -> issue(plain, false)),
                        () -> refusal(() -> issue(failed, failing)),
                        () -> refusal(() -> acts.reserve(KEY, "Giữ nữa", Optional.empty(), OFFICE)),
                        () -> refusal(() -> acts.note(KEY, paper, OFFICE)),
                        () -> refusal(() -> acts.giveUp(KEY, other, "bỏ", OFFICE)));

                List<Optional<String>> refusals = atOnce(people, all);

                assertThat(refusals.get(0)).isEmpty();
                assertThat(List.of(refusals.get(2), refusals.get(3), refusals.get(4), refusals.get(5), refusals.get(6)))
                        .allMatch(Optional::isEmpty);
                boolean used = refusals.get(1).isPresent();
                wonByTheSignature += used ? 1 : 0;
                given += 2 + 4 + (used ? 0 : 1) - (failing ? 1 : 0);
            }
        } finally {
            people.shutdown();
        }

        List<Integer> standing = queries.sql(
                        """
                        select ordinal from plan where lead_body = 'doan-khoi' and register_year = 2019 and document_type = 'TTr'
                               and ordinal is not null
                        union all
                        select number from register_line where body = 'doan-khoi' and year = 2019 and type = 'TTr'
                               and state <> 'USED'
                        order by 1
                        """)
                .query(Integer.class)
                .list();
        assertThat(standing).isEqualTo(IntStream.rangeClosed(1, given).boxed().toList());
        assertThat(numbers.last(KEY.body(), KEY.year(), KEY.type())).isEqualTo(given);
        assertThat(wonByTheSignature).isBetween(0, ROUNDS);
    }
}
