package vn.kehoach.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kehoach.assignment.report.CollectionFixture.ADMIN;
import static vn.kehoach.assignment.report.CollectionFixture.UNIT;
import static vn.kehoach.assignment.report.CollectionFixture.in;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.assignment.report.CollectionFixture;
import vn.kehoach.document.DocumentType;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.state.PlanState;
import vn.kehoach.shared.PageRequest;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.Sha256;
import vn.kehoach.testing.InTheOrganisation;

/** Letters are sent as they were read, once a click, to whom they concern, and are kept with what became of them. */
@InTheOrganisation
@Import(CollectionFixture.class)
class LetterDispatchTest {

    private static final LetterWish URGING = LetterWish.of("don-doc", "");
    private static final Caller OFFICE = new Caller("vanphong", Set.of("van-phong-doan-khoi"), Set.of(Caller.STAFF));

    @Autowired
    private CollectionFixture plan;

    @Autowired
    private LetterDispatch dispatch;

    @Autowired
    private LetterLinks links;

    @Autowired
    private KeptLetters kept;

    @Autowired
    private LetterAttachment attachment;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void a_unit_is_late() {
        plan.open(in(-2), in(9));
        plan.run(
                "update plan set state = 'EXECUTING', number_text = '81-KH/ĐTN', issued_at = now() where id = ?",
                plan.plan.value());
        plan.run("insert into plan_reader values (?, 'unit-so-du-lich')", plan.plan.value());
        plan.run("insert into plan_reader values (?, 'unit-van-phong-doan-khoi')", plan.plan.value());
        plan.report("so-du-lich", in(-3));
    }

    private LetterDispatch.Preview preview() {
        return dispatch.preview(plan.plan, URGING, OFFICE);
    }

    private static LetterDispatch.Order all(LetterDispatch.Preview read) {
        return new LetterDispatch.Order(
                UUID.randomUUID(),
                read.mark(),
                read.at(),
                read.targets().stream()
                        .map(LetterTarget::key)
                        .filter(key -> !key.isEmpty())
                        .toList(),
                "",
                "");
    }

    private static LetterDispatch.Order to(
            LetterDispatch.Preview read, List<String> keys, String name, String address) {
        return new LetterDispatch.Order(UUID.randomUUID(), read.mark(), read.at(), keys, name, address);
    }

    private List<SentLetter> sent() {
        return dispatch.sent(plan.plan, new PageRequest(0, 100), OFFICE).items();
    }

    private long mails() {
        return jdbc.sql("select count(*) from outbox where plan_id = ? and notice_key like 'LETTER|%'")
                .param(plan.plan.toString())
                .query(Long.class)
                .single();
    }

    private void assertNothingLeft() {
        assertThat(sent()).isEmpty();
        assertThat(mails()).isZero();
        assertThat(kept.of(plan.plan)).isEmpty();
    }

    @Test
    void an_urging_letter_is_proposed_to_those_who_are_late_and_is_sent_kept_and_recorded() {
        LetterDispatch.Preview read = preview();
        assertThat(read.targets())
                .isNotEmpty()
                .allMatch(each -> each.unit().orElseThrow().equals("so-du-lich"));

        int count = dispatch.send(plan.plan, URGING, all(read), OFFICE);

        byte[] pdf = kept.file(plan.plan, 1, DocumentType.PDF).orElseThrow().content();
        assertThat(count).isPositive();
        assertThat(mails()).isEqualTo(count);
        assertThat(sent()).hasSize(count).allSatisfy(each -> {
            assertThat(each.kind()).isEqualTo(LetterKind.URGING);
            assertThat(each.sha256()).isEqualTo(Sha256.of(pdf));
            assertThat(each.by()).isEqualTo("vanphong");
        });
        assertThat(attachment
                        .read(LetterAttachment.name(plan.plan, 1))
                        .orElseThrow()
                        .content())
                .isEqualTo(pdf);
        assertThat(jdbc.sql("select count(*) from audit_row where plan_id = ? and kind = 'letter-sent'")
                        .param(plan.plan.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void the_same_click_twice_and_two_at_once_send_once() throws Exception {
        for (int round = 0; round < 5; round++) {
            LetterDispatch.Order order = all(preview());
            Callable<Integer> click = () -> dispatch.send(plan.plan, URGING, order, OFFICE);
            ExecutorService two = Executors.newFixedThreadPool(2);
            List<Future<Integer>> both = two.invokeAll(List.of(click, click));
            two.shutdown();

            int first = both.get(0).get() + both.get(1).get();
            assertThat(first).isEqualTo(order.to().size());
            assertThat(dispatch.send(plan.plan, URGING, order, OFFICE)).isZero();
            assertThat(kept.of(plan.plan)).hasSize(round + 1);
            assertThat(sent()).hasSize((round + 1) * first);
        }
    }

    @Test
    void a_letter_that_would_say_something_else_by_now_is_refused_and_the_newer_one_can_be_sent() {
        LetterDispatch.Order old = all(preview());
        plan.report("so-noi-vu", in(-1));

        assertThatThrownBy(() -> dispatch.send(plan.plan, URGING, old, OFFICE))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Nội dung thư vừa đổi");

        assertNothingLeft();
        LetterDispatch.Preview newer = preview();
        assertThat(newer.paper().words().toString()).contains("Sở Nội vụ");
        assertThat(dispatch.send(plan.plan, URGING, all(newer), OFFICE)).isPositive();
    }

    @Test
    void a_letter_that_was_read_too_long_ago_or_in_the_future_is_refused() {
        LetterDispatch.Preview read = preview();
        for (Duration off : List.of(Duration.ofHours(-2), Duration.ofMinutes(5))) {
            LetterDispatch.Order order = new LetterDispatch.Order(
                    UUID.randomUUID(),
                    read.mark(),
                    read.at().plus(off),
                    all(read).to(),
                    "",
                    "");

            assertThatThrownBy(() -> dispatch.send(plan.plan, URGING, order, OFFICE))
                    .hasMessageContaining("quá lâu");
        }
        assertNothingLeft();
    }

    @Test
    void a_unit_neither_sends_nor_sees_letters_and_nobody_else_is_slipped_in() {
        LetterDispatch.Preview read = preview();

        assertThatThrownBy(() -> dispatch.send(plan.plan, URGING, all(read), UNIT))
                .hasMessageContaining("Chỉ văn phòng");
        assertThatThrownBy(() -> dispatch.preview(plan.plan, URGING, UNIT)).hasMessageContaining("Chỉ văn phòng");
        assertThatThrownBy(() -> dispatch.sent(plan.plan, new PageRequest(0, 10), UNIT))
                .hasMessageContaining("Chỉ văn phòng");
        assertThatThrownBy(() -> dispatch.send(plan.plan, URGING, to(read, List.of("bithu"), "", ""), OFFICE))
                .hasMessageContaining("không thuộc danh sách");
        assertThatThrownBy(() -> dispatch.send(plan.plan, URGING, to(read, List.of(), "", ""), OFFICE))
                .hasMessageContaining("chưa chọn ai");

        assertNothingLeft();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "khong-phai-dia-chi",
                "a@b.example, c@d.example",
                "a@b.example\r\nBcc: c@d.example",
                "Tên <a@b.example>",
                "a@b.example;c@d.example"
            })
    void what_is_not_one_address_is_refused_and_nothing_leaves(String address) {
        LetterDispatch.Preview read = preview();

        assertThatThrownBy(() -> dispatch.send(plan.plan, URGING, to(read, List.of(), "Báo Tuổi trẻ", address), OFFICE))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Địa chỉ thư");

        assertNothingLeft();
    }

    @Test
    void of_a_plan_that_was_cancelled_recalled_or_not_issued_no_letter_leaves() {
        LetterDispatch.Preview read = preview();
        for (PlanState stopped : List.of(PlanState.CANCELLED, PlanState.RECALLED)) {
            plan.run(
                    "update plan set state = ?, conclusion = 'Hoãn', closed_at = now() where id = ?",
                    stopped.name(),
                    plan.plan.value());

            assertThatThrownBy(() -> dispatch.send(plan.plan, URGING, all(read), ADMIN))
                    .hasMessageContaining(stopped.label());
        }
        plan.run("update plan set state = 'SIGNING', issued_at = null where id = ?", plan.plan.value());
        assertThatThrownBy(() -> dispatch.preview(plan.plan, URGING, ADMIN))
                .hasMessageContaining(PlanState.SIGNING.label());
        assertThat(mails()).isZero();
    }

    @Test
    void somebody_outside_gets_the_very_same_letter_again_at_a_corrected_address_and_the_old_link_is_dead() {
        LetterDispatch.Preview read = preview();
        dispatch.send(plan.plan, URGING, to(read, List.of(), "Báo Tuổi trẻ <b>", "sai@bao.example"), OFFICE);
        SentLetter first = sent().get(0);
        String link = links.make("letter/" + first.id()).orElseThrow();
        plan.run("update outbox set state = 'SENT', sent_at = now() where plan_id = ?", plan.plan.toString());

        dispatch.resend(plan.plan, first.id(), "dung@bao.example", OFFICE);

        assertThat(links.find(link)).isEmpty();
        assertThat(mails()).isEqualTo(2);
        assertThat(sent()).singleElement().satisfies(each -> {
            assertThat(each.address()).isEqualTo("dung@bao.example");
            assertThat(each.number()).isEqualTo(1);
        });
        assertThatThrownBy(() -> dispatch.resend(plan.plan, first.id(), "hai@bao.example, ba@bao.example", OFFICE))
                .hasMessageContaining("Địa chỉ thư");
        assertThatThrownBy(() -> dispatch.resend(plan.plan, UUID.randomUUID(), "dung@bao.example", OFFICE))
                .hasMessageContaining("Không có thư đã gửi này");
        assertThatThrownBy(() -> dispatch.resend(plan.plan, first.id(), "dung@bao.example", UNIT))
                .hasMessageContaining("Chỉ văn phòng");
    }

    @Test
    void letters_stay_out_of_the_recipients_of_the_plan_itself() {
        dispatch.send(plan.plan, URGING, all(preview()), OFFICE);

        assertThat(jdbc.sql("select count(*) from delivery where plan_id = ?")
                        .param(plan.plan.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
