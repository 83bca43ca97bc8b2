package vn.kehoach.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.util.ReflectionTestUtils;
import vn.kehoach.plan.content.frame.SignatoryLine;
import vn.kehoach.plan.content.line.Rest;
import vn.kehoach.plan.state.Lead;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanState;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.shared.Refused;

/** Who may sign when: each story is told by the steps that were taken, what is asked next and how each signature stands. */
class SigningStatesTest {

    private static final Instant NOW = Instant.parse("2019-12-16T03:00:00Z");

    private List<Signature> signatures = List.of();

    private Signing submitted(boolean parallel, String... users) {
        signatures = IntStream.range(0, users.length)
                .mapToObj(index -> Signature.awaited(line(index, users[index]), users[index], users[index], "vanphong"))
                .toList();
        return Signing.open(plan(), parallel, signatures, NOW);
    }

    private static SignatoryLine line(int index, String user) {
        return new SignatoryLine(
                index,
                Optional.empty(),
                Optional.of("TM. BAN THƯỜNG VỤ"),
                Optional.of("BÍ THƯ"),
                Optional.empty(),
                Optional.of(user),
                Optional.empty(),
                Rest.NONE);
    }

    private static PlanView plan() {
        return new PlanView(
                PlanId.next(),
                PlanState.SIGNING,
                new Lead("doan-khoi", "van-phong-doan-khoi", "ĐTN"),
                "KH",
                "Góp ý",
                2,
                "vanphong",
                NOW,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** {@code a} signs, {@code -a} returns, {@code a>b} is signed by b for a. */
    private static void take(Signing signing, String step) {
        String[] who = step.replace("-", "").split(">");
        Signer signer =
                who.length == 1 ? Signer.self(who[0]) : new Signer(who[0], who[1], Optional.of(UUID.randomUUID()));
        if (step.startsWith("-")) {
            signing.giveBack(signer, "Sai căn cứ", NOW);
        } else {
            signing.sign(signer, NOW);
        }
    }

    private static List<String> words(String text) {
        return text == null ? List.of() : Arrays.asList(text.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sequential | a b c |  | a | NEXT | PENDING PENDING PENDING",
                "sequential | a b c | a | b | NEXT | SIGNED PENDING PENDING",
                "sequential | a b c | a b | c | NEXT | SIGNED SIGNED PENDING",
                "sequential | a b c | a b c |  | SIGNED | SIGNED SIGNED SIGNED",
                "sequential | a b c | -a |  | RETURNED | RETURNED VOID VOID",
                "sequential | a b c | a -b |  | RETURNED | VOID RETURNED VOID",
                "sequential | a b c | a b -c |  | RETURNED | VOID VOID RETURNED",
                "sequential | a b a | a | b | NEXT | SIGNED PENDING SIGNED",
                "sequential | a b a | a b |  | SIGNED | SIGNED SIGNED SIGNED",
                "sequential | a a | a |  | SIGNED | SIGNED SIGNED",
                "sequential | a a b | -a |  | RETURNED | RETURNED RETURNED VOID",
                "sequential | a | a |  | SIGNED | SIGNED",
                "parallel | a b c |  | a b c | NEXT | PENDING PENDING PENDING",
                "parallel | a b c | c | a b | NEXT | PENDING PENDING SIGNED",
                "parallel | a b c | b a | c | NEXT | SIGNED SIGNED PENDING",
                "parallel | a b c | c a b |  | SIGNED | SIGNED SIGNED SIGNED",
                "parallel | a b c | c -a |  | RETURNED | RETURNED VOID VOID",
                "parallel | a b a | a | b | NEXT | SIGNED PENDING SIGNED",
                "parallel | a a |  | a | NEXT | PENDING PENDING",
                "sequential | a b | a>x | b | NEXT | SIGNED PENDING",
                "sequential | a b | a>x b |  | SIGNED | SIGNED SIGNED",
                "sequential | a b | -a>x |  | RETURNED | RETURNED VOID"
            })
    void a_plan_goes_from_hand_to_hand(
            String order, String users, String steps, String next, SigningOutcome outcome, String states) {
        Signing signing = submitted(order.equals("parallel"), users.split(" "));

        words(steps).forEach(step -> take(signing, step));

        assertThat(signing.nextUsers()).containsExactlyElementsOf(words(next));
        assertThat(signing.outcome()).isEqualTo(outcome);
        assertThat(signatures)
                .extracting(each -> String.valueOf(ReflectionTestUtils.getField(each, "state")))
                .containsExactlyElementsOf(words(states));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sequential | a b c |  | b | Chưa đến lượt",
                "sequential | a b c |  | -c | Chưa đến lượt",
                "sequential | a b c | a | a | Chưa đến lượt",
                "sequential | a b c | a | -a | Chưa đến lượt",
                "sequential | a b c | a | c | Chưa đến lượt",
                "sequential | a b c |  | x | không phải người ký",
                "parallel | a b c | a | a | Chưa đến lượt",
                "parallel | a b c |  | -x | không phải người ký",
                "sequential | a b | a b | b | đã kết thúc",
                "sequential | a b | a b | -b | đã kết thúc",
                "sequential | a b | -a | a | đã kết thúc",
                "parallel | a b | -a | b | đã kết thúc",
                "parallel | a b | -a | -b | đã kết thúc",
                // two signatories are two people
                "parallel | a b |  | a>b | không ký thay được",
                "parallel | a b | b | a>b | không ký thay được",
                "sequential | a b |  | a>b | không ký thay được",
                "parallel | a b | a>x | b>x | không ký thay được",
                "sequential | a b | a>x | b>x | không ký thay được"
            })
    void a_step_out_of_turn_is_refused_and_leaves_everything_as_it_was(
            String order, String users, String steps, String refused, String words) {
        Signing signing = submitted(order.equals("parallel"), users.split(" "));
        words(steps).forEach(step -> take(signing, step));
        List<String> next = signing.nextUsers();
        SigningOutcome outcome = signing.outcome();
        List<Object> states = signatures.stream()
                .map(each -> ReflectionTestUtils.getField(each, "state"))
                .toList();

        assertThatThrownBy(() -> take(signing, refused))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(words);

        assertThat(signing.nextUsers()).isEqualTo(next);
        assertThat(signing.outcome()).isEqualTo(outcome);
        assertThat(signatures)
                .extracting(each -> ReflectionTestUtils.getField(each, "state"))
                .isEqualTo(states);
    }

    @Test
    void a_substitute_may_return_though_another_signature_is_awaited_of_them() {
        Signing signing = submitted(true, "a", "b");

        take(signing, "-a>b");

        assertThat(signing.outcome()).isEqualTo(SigningOutcome.RETURNED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t "})
    void a_return_without_a_reason_is_none(String reason) {
        Signing signing = submitted(true, "a", "b");

        assertThatThrownBy(() -> signing.giveBack(Signer.self("a"), reason, NOW))
                .hasMessage("Lý do trả lại: phải ghi");

        assertThat(signing.outcome()).isEqualTo(SigningOutcome.NEXT);
        assertThat(signing.nextUsers()).containsExactly("a", "b");
    }

    @Test
    void a_signature_keeps_who_gave_it_when_by_which_substitution_and_why_it_was_returned() {
        UUID substitution = UUID.randomUUID();
        Signing signing = submitted(false, "a", "b");
        Instant later = NOW.plusSeconds(60);

        signing.sign(new Signer("a", "x", Optional.of(substitution)), NOW);
        signing.giveBack(Signer.self("b"), "Sai căn cứ", later);

        Signature first = signatures.get(0);
        assertThat(ReflectionTestUtils.getField(first, "signedBy")).isEqualTo("x");
        assertThat(ReflectionTestUtils.getField(first, "substituteId")).isEqualTo(substitution);
        assertThat(ReflectionTestUtils.getField(first, "decidedAt")).isEqualTo(later);
        assertThat(ReflectionTestUtils.getField(first, "reason")).isNull();
        Signature second = signatures.get(1);
        assertThat(ReflectionTestUtils.getField(second, "signedBy")).isEqualTo("b");
        assertThat(ReflectionTestUtils.getField(second, "substituteId")).isNull();
        assertThat(ReflectionTestUtils.getField(second, "reason")).isEqualTo("Sai căn cứ");
        assertThat(second.returned()).isTrue();
        assertThat(first.returned()).isFalse();
        assertThat(ReflectionTestUtils.getField(signing, "concludedAt")).isEqualTo(later);
    }

    @Test
    void a_signing_is_of_one_version_and_that_of_a_report_has_one_signatory() {
        PlanView plan = plan();
        UUID report = UUID.randomUUID();
        Signing ofPlan = Signing.open(plan, true, List.of(), NOW);
        Signing ofReport = Signing.ofReport(plan, report, Signature.awaited(line(0, "a"), "a", "A", "vanphong"), NOW);

        assertThat(ofPlan.planVersion()).isEqualTo(2);
        assertThat(ofPlan.plan()).isEqualTo(plan.id());
        assertThat(ofPlan.report()).isEmpty();
        assertThat(ofReport.report()).contains(report);
        assertThat(ofReport.nextUsers()).containsExactly("a");
        ofReport.requireOpen();
        ofReport.sign(Signer.self("a"), NOW);
        assertThatThrownBy(ofReport::requireOpen).hasMessageContaining("đã kết thúc");
    }
}
