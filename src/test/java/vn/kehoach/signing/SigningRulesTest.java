package vn.kehoach.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.kehoach.plan.content.frame.SignatoryLine;
import vn.kehoach.plan.content.line.Rest;
import vn.kehoach.plan.state.Lead;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanState;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.shared.Refused;

class SigningRulesTest {

    private static final Instant NOW = Instant.parse("2019-12-16T03:00:00Z");

    private List<Signature> signatures = List.of();

    @Test
    void in_sequence_only_the_first_who_has_not_signed_may_sign() {
        Signing signing = inSequence("phobithu", "bithu");

        assertThat(signing.nextUsers()).containsExactly("phobithu");
        assertThatThrownBy(() -> signing.sign(Signer.self("bithu"), NOW))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Chưa đến lượt");
        signing.sign(Signer.self("phobithu"), NOW);

        assertThat(signing.nextUsers()).containsExactly("bithu");
        assertThat(signing.outcome()).isEqualTo(SigningOutcome.NEXT);
    }

    @Test
    void in_parallel_everybody_may_sign_in_any_order() {
        Signing signing = inParallel("chutich", "bithu");

        assertThat(signing.nextUsers()).containsExactly("chutich", "bithu");
        signing.sign(Signer.self("bithu"), NOW);

        assertThat(signing.nextUsers()).containsExactly("chutich");
        assertThat(signing.outcome()).isEqualTo(SigningOutcome.NEXT);
    }

    @Test
    void the_last_signature_signs_the_plan() {
        Signing signing = inSequence("phobithu", "bithu");

        signing.sign(Signer.self("phobithu"), NOW);
        signing.sign(Signer.self("bithu"), NOW);

        assertThat(signing.outcome()).isEqualTo(SigningOutcome.SIGNED);
        assertThat(signing.nextUsers()).isEmpty();
    }

    @Test
    void a_return_voids_the_signatures_given_before() {
        Signing signing = inSequence("phobithu", "bithu", "chutich");
        signing.sign(Signer.self("phobithu"), NOW);

        signing.giveBack(Signer.self("bithu"), "Sai căn cứ", NOW);

        assertThat(signing.outcome()).isEqualTo(SigningOutcome.RETURNED);
        assertThat(signatures).extracting(Signature::returned).containsExactly(false, true, false);
        assertThat(signatures)
                .extracting("state")
                .containsExactly(SignatureState.VOID, SignatureState.RETURNED, SignatureState.VOID);
    }

    @Test
    void a_return_needs_a_reason() {
        Signing signing = inSequence("bithu");

        assertThatThrownBy(() -> signing.giveBack(Signer.self("bithu"), " ", NOW))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Lý do trả lại");

        assertThat(signing.outcome()).isEqualTo(SigningOutcome.NEXT);
    }

    @Test
    void what_is_concluded_is_neither_signed_nor_returned_any_more() {
        Signing signing = inParallel("chutich", "bithu");
        signing.giveBack(Signer.self("bithu"), "Sai căn cứ", NOW);

        assertThatThrownBy(() -> signing.sign(Signer.self("chutich"), NOW)).hasMessageContaining("đã kết thúc");
        assertThatThrownBy(() -> signing.giveBack(Signer.self("chutich"), "Đồng ý trả lại", NOW))
                .hasMessageContaining("đã kết thúc");
    }

    @Test
    void whoever_is_no_signatory_may_not_sign() {
        Signing signing = inParallel("chutich", "bithu");

        assertThatThrownBy(() -> signing.sign(Signer.self("vanphong"), NOW))
                .isInstanceOf(Refused.class)
                .extracting("reason")
                .isEqualTo(Refused.Reason.FORBIDDEN);
    }

    @Test
    void whoever_signs_in_two_capacities_signs_with_one_click() {
        Signing signing = inSequence("bithu", "bithu");

        signing.sign(Signer.self("bithu"), NOW);

        assertThat(signing.outcome()).isEqualTo(SigningOutcome.SIGNED);
    }

    private Signing inSequence(String... users) {
        return submitted(false, users);
    }

    private Signing inParallel(String... users) {
        return submitted(true, users);
    }

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
}
