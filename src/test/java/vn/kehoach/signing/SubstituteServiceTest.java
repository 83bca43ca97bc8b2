package vn.kehoach.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.plan.PlanText.aPlan;
import static vn.kehoach.testing.Refusals.conflict;
import static vn.kehoach.testing.Refusals.forbidden;
import static vn.kehoach.testing.Refusals.invalid;
import static vn.kehoach.testing.Refusals.notFound;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.notification.notice.MailKind;
import vn.kehoach.plan.state.PlanId;

/** An absent signatory names who signs instead, takes it back, or is told that the other does not want to. */
class SubstituteServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2019, 12, 16);

    private final SigningWorld world = new SigningWorld();
    private final SubstituteService substitution = world.substitution();

    /** Bithu is away for ten days and phobithu signs, unless a test says otherwise. */
    private static final class Asked {
        private String absent = "bithu";
        private String substitute = "phobithu";
        private LocalDate from = TODAY;
        private LocalDate until = TODAY.plusDays(9);
        private Scope scope = Scope.ALL;
        private Optional<String> body = Optional.empty();
        private Optional<PlanId> plan = Optional.empty();
        private String reason = "Đi công tác";

        Asked absent(String user) {
            absent = user;
            return this;
        }

        Asked by(String user) {
            substitute = user;
            return this;
        }

        Asked from(LocalDate day) {
            from = day;
            return this;
        }

        Asked until(LocalDate day) {
            until = day;
            return this;
        }

        Asked inBody(String code) {
            scope = Scope.BODY;
            body = Optional.ofNullable(code);
            return this;
        }

        Asked inPlan(PlanId id) {
            scope = Scope.PLAN;
            plan = Optional.ofNullable(id);
            return this;
        }

        Asked everywhere() {
            scope = Scope.ALL;
            return this;
        }

        Asked because(String text) {
            reason = text;
            return this;
        }

        SubstitutionRequest request() {
            return new SubstitutionRequest(absent, substitute, from, until, scope, body, plan, reason);
        }
    }

    private static Asked asked() {
        return new Asked();
    }

    private SubstituteTable.Row make(Asked asked) {
        SubstitutionRequest request = asked.request();
        return substitution.make(request, world.caller(request.absent()));
    }

    private String refusedAt(Asked asked, String... fields) {
        return invalid(() -> substitution.make(asked.request(), world.caller("quantri")), fields);
    }

    private static UUID id(SubstituteTable.Row row) {
        return UUID.fromString(row.id());
    }

    @Test
    void the_substitute_is_told_from_when_to_when_and_why() {
        SubstituteTable.Row made = make(asked());

        assertThat(made.absent()).isEqualTo("bithu");
        assertThat(made.made().madeBy()).isEqualTo("bithu");
        assertThat(world.said.the(MailKind.SUBSTITUTION, "phobithu").text())
                .contains("Lý Thị Trí vắng mặt từ 16/12/2019 đến hết 25/12/2019", "Lý do: Đi công tác");
    }

    @Test
    void open_signatures_are_held_first_and_offered_to_the_substitute_afterwards() {
        make(asked());

        assertThat(world.told).containsExactly("held", "changed");
    }

    @Test
    void only_the_absent_person_or_an_administrator_names_a_substitute() {
        forbidden(() -> substitution.make(asked().request(), world.caller("phobithu")), "Chỉ người vắng mặt");
        forbidden(() -> substitution.make(asked().request(), world.caller("vanphong")), "Chỉ người vắng mặt");

        SubstituteTable.Row made = substitution.make(asked().request(), world.caller("quantri"));

        assertThat(made.made().madeBy()).isEqualTo("quantri");
        assertThat(world.told).as("nothing was held for who was refused").containsExactly("held", "changed");
    }

    @Test
    void who_is_absent_has_an_account_and_signs() {
        assertThat(refusedAt(asked().absent("khong-co"), "absent")).contains("không có tài khoản “khong-co”");
        assertThat(refusedAt(asked().absent("vanphong"), "absent")).contains("phải là lãnh đạo hoặc người ký");
    }

    @Test
    void staff_who_are_to_sign_a_plan_may_be_absent_too() {
        world.substitutes.signsAPlan("vanphong");

        SubstituteTable.Row made = make(asked().absent("vanphong").by("bithu"));

        assertThat(made.substitute()).isEqualTo("bithu");
    }

    @Test
    void who_substitutes_is_a_leader_with_an_account_and_somebody_else() {
        assertThat(refusedAt(asked().by("bithu"), "substitute")).contains("chính người vắng mặt");
        assertThat(refusedAt(asked().by("bithu-so-du-lich"), "substitute")).contains("không có tài khoản");
        assertThat(refusedAt(asked().by("vanphong"), "substitute")).contains("phải là lãnh đạo");
    }

    static Stream<Arguments> periods() {
        return Stream.of(
                Arguments.of(TODAY.minusDays(1), TODAY.plusDays(3), "from", "15/12/2019 đã qua"),
                Arguments.of(TODAY.plusYears(1).plusDays(1), TODAY.plusYears(1).plusDays(2), "from", "trước một năm"),
                Arguments.of(TODAY, TODAY.minusDays(1), "until", "phải từ 16/12/2019 trở đi"),
                Arguments.of(TODAY, TODAY.plusYears(1).plusDays(1), "until", "dài nhất một năm"));
    }

    @ParameterizedTest
    @MethodSource("periods")
    void the_period_begins_today_or_within_a_year_and_lasts_a_year_at_most(
            LocalDate from, LocalDate until, String field, String words) {
        assertThat(refusedAt(asked().from(from).until(until), field)).contains(words);
    }

    @Test
    void one_day_and_a_whole_year_are_taken() {
        make(asked().until(TODAY));
        SubstituteTable.Row year =
                make(asked().from(TODAY.plusDays(1)).until(TODAY.plusDays(1).plusYears(1)));

        assertThat(year.until()).isEqualTo("2020-12-17");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void there_is_a_reason(String empty) {
        refusedAt(asked().because(empty), "reason");
    }

    @Test
    void the_reason_has_at_most_two_thousand_letters() {
        refusedAt(asked().because("a".repeat(2001)), "reason");

        make(asked().because("a".repeat(2000)));
    }

    @Test
    void a_body_is_named_where_it_is_about_a_body_and_nowhere_else() {
        refusedAt(asked().inBody(null), "body");
        refusedAt(asked().inBody("so-du-lich"), "body");
        refusedAt(asked().inBody("doan-khoi").everywhere(), "body");

        assertThat(make(asked().inBody("doan-khoi")).about().body()).isEqualTo("doan-khoi");
    }

    @Test
    void a_plan_is_named_that_the_caller_may_read() {
        PlanId plan = world.planning.drafted(aPlan());

        refusedAt(asked().inPlan(null), "planId");
        invalid(
                () -> substitution.make(asked().absent("ldld-pct").inPlan(plan).request(), world.caller("ldld-pct")),
                "planId");

        assertThat(make(asked().inPlan(plan)).about().planId()).isEqualTo(plan.toString());
    }

    @Test
    void on_the_last_day_of_one_substitution_no_other_begins_and_on_the_next_day_it_does() {
        make(asked());

        refusedAt(asked().by("thanhdoan-pbt").from(TODAY.plusDays(9)).until(TODAY.plusDays(12)), "from");
        SubstituteTable.Row next =
                make(asked().by("thanhdoan-pbt").from(TODAY.plusDays(10)).until(TODAY.plusDays(12)));

        assertThat(next.from()).isEqualTo("2019-12-26");
    }

    @Test
    void a_narrower_scope_may_stand_beside_a_wider_one() {
        make(asked());

        SubstituteTable.Row narrower = make(asked().by("thanhdoan-pbt").inBody("doan-khoi"));

        assertThat(narrower.about().scope()).isEqualTo(Scope.BODY);
    }

    @Test
    void the_narrowest_scope_counts() {
        SigningId id = world.opened(aPlan());
        make(asked());
        make(asked().by("thanhdoan-pbt").inBody("doan-khoi"));

        assertThat(world.signing().standIn(id, "bithu"))
                .map(StandIn::substitute)
                .contains("thanhdoan-pbt");
    }

    @Test
    void who_is_away_substitutes_for_nobody() {
        make(asked().absent("phobithu").by("thanhdoan-pbt"));

        assertThat(refusedAt(asked(), "substitute")).contains("cũng vắng mặt");
    }

    @Test
    void who_substitutes_for_somebody_has_no_substitute_meanwhile() {
        make(asked());

        assertThat(refusedAt(asked().absent("phobithu").by("thanhdoan-pbt"), "absent"))
                .contains("hãy từ chối lượt đó trước");
    }

    @Test
    void no_absent_person_has_more_than_ten_substitutions_that_are_not_over() {
        for (int week = 0; week < 10; week++) {
            make(asked().from(TODAY.plusWeeks(week)).until(TODAY.plusWeeks(week).plusDays(1)));
        }

        String message = refusedAt(asked().from(TODAY.plusWeeks(20)).until(TODAY.plusWeeks(20)), "absent");

        assertThat(message).contains("đã có 10 lượt");
    }

    @Test
    void nobody_substitutes_in_more_than_twenty_substitutions_that_are_not_over() {
        for (String absent : List.of("bithu", "btv-thanhdoan")) {
            for (int week = 0; week < 10; week++) {
                make(asked().absent(absent)
                        .from(TODAY.plusWeeks(week))
                        .until(TODAY.plusWeeks(week).plusDays(1)));
            }
        }

        String message = refusedAt(
                asked().absent("ldld-pct").from(TODAY.plusWeeks(20)).until(TODAY.plusWeeks(20)), "substitute");

        assertThat(message).contains("đang được cử ở 20 lượt");
        world.planning.clock.set("2019-12-18T08:00");
        assertThat(make(asked().absent("ldld-pct").from(TODAY.plusWeeks(20)).until(TODAY.plusWeeks(20)))
                        .substitute())
                .isEqualTo("phobithu");
    }

    @Test
    void substitutions_that_are_over_do_not_count() {
        for (int week = 0; week < 10; week++) {
            make(asked().from(TODAY.plusWeeks(week)).until(TODAY.plusWeeks(week).plusDays(1)));
        }
        world.planning.clock.set("2019-12-18T08:00");

        SubstituteTable.Row more = make(asked().from(TODAY.plusWeeks(20)).until(TODAY.plusWeeks(20)));

        assertThat(more.from()).isEqualTo("2020-05-04");
    }

    @Test
    void a_revoked_substitution_ends_at_once_with_the_reading_of_the_plan() {
        SigningId id = world.opened(aPlan().signedBy("bithu"));
        SubstituteTable.Row made = make(asked().by("thanhdoan-pbt"));
        world.signing().invite(world.signing().standIn(id, "bithu").orElseThrow());
        PlanId plan = world.signing().planOf(id);
        assertThat(world.planning.readers().mayRead(plan, world.caller("thanhdoan-pbt")))
                .isTrue();

        substitution.revoke(id(made), world.caller("bithu"));

        assertThat(world.signing().standIns()).isEmpty();
        assertThat(world.planning.readers().mayRead(plan, world.caller("thanhdoan-pbt")))
                .isFalse();
        forbidden(
                () -> world.signing().decide(id, "bithu", "thanhdoan-pbt", SigningDecision.SIGN, ""),
                "không được cử ký thay");
    }

    @Test
    void what_was_signed_by_it_stays_signed_and_is_named_when_it_is_revoked() {
        SigningId id = world.opened(aPlan());
        SubstituteTable.Row made = make(asked());
        world.signing().decide(id, "bithu", "phobithu", SigningDecision.SIGN, "");

        List<SubstituteTable.Decided> decided = substitution.revoke(id(made), world.caller("bithu"));

        assertThat(decided).extracting(SubstituteTable.Decided::number).containsExactly("01-KH/ĐTN");
        assertThat(world.signing().outcome(id)).isEqualTo(SigningOutcome.SIGNED);
    }

    @Test
    void the_substitute_declines_and_does_not_revoke() {
        SubstituteTable.Row made = make(asked());

        forbidden(() -> substitution.revoke(id(made), world.caller("phobithu")), "người được cử thì từ chối");
        forbidden(() -> substitution.decline(id(made), Optional.empty(), world.caller("bithu")), "được từ chối");
    }

    @Test
    void who_has_no_part_in_it_does_not_learn_that_it_exists() {
        SubstituteTable.Row made = make(asked());

        notFound(() -> substitution.revoke(id(made), world.caller("thanhdoan-pbt")));
        notFound(() -> substitution.decline(id(made), Optional.empty(), world.caller("vanphong")));
        notFound(() -> substitution.revoke(UUID.randomUUID(), world.caller("bithu")));
    }

    @Test
    void an_administrator_revokes_for_who_is_away() {
        SubstituteTable.Row made = make(asked());

        substitution.revoke(id(made), world.caller("quantri"));

        assertThat(world.substitutes.row(id(made)).revoked().revokedBy()).isEqualTo("quantri");
    }

    @Test
    void it_is_revoked_once() {
        SubstituteTable.Row made = make(asked());
        substitution.revoke(id(made), world.caller("bithu"));

        conflict(() -> substitution.revoke(id(made), world.caller("bithu")), "đã được thu hồi");
        conflict(() -> substitution.decline(id(made), Optional.empty(), world.caller("phobithu")), "đã được thu hồi");
    }

    @Test
    void the_absent_person_is_told_of_a_refusal_with_its_reason() {
        SubstituteTable.Row made = make(asked());

        substitution.decline(id(made), Optional.of("Cũng đi công tác"), world.caller("phobithu"));

        assertThat(world.said.the(MailKind.SUBSTITUTION, "bithu").text())
                .contains("Phan Thanh Hương từ chối ký thay", "Lý do: Cũng đi công tác");
        assertThat(world.signing().standIns()).isEmpty();
    }

    @Test
    void a_refusal_needs_no_reason_but_an_empty_one_is_none() {
        SubstituteTable.Row made = make(asked());

        invalid(() -> substitution.decline(id(made), Optional.of(" "), world.caller("phobithu")), "reason");
        SubstituteTable.Row declined = substitution.decline(id(made), Optional.empty(), world.caller("phobithu"));

        assertThat(declined.revoked().revokedBy()).isEqualTo("phobithu");
        assertThat(world.said.the(MailKind.SUBSTITUTION, "bithu").text()).doesNotContain("Lý do");
    }

    @Test
    void after_a_refusal_somebody_else_may_be_named_for_the_same_days() {
        SubstituteTable.Row made = make(asked());
        substitution.decline(id(made), Optional.empty(), world.caller("phobithu"));

        SubstituteTable.Row other = make(asked().by("thanhdoan-pbt"));

        assertThat(other.substitute()).isEqualTo("thanhdoan-pbt");
    }
}
