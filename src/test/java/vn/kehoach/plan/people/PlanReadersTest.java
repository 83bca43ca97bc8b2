package vn.kehoach.plan.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.PlanRows;
import vn.kehoach.plan.register.PlanRegister;
import vn.kehoach.plan.register.RegisterParts;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.PageRequest;
import vn.kehoach.shared.Refused;
import vn.kehoach.testing.OwnDatabase;

@Tag("postgres")
class PlanReadersTest {

    @RegisterExtension
    static final OwnDatabase DATABASE = new OwnDatabase();

    private static final Caller OFFICE = new Caller("vanphong", Set.of("van-phong-doan-khoi"), Set.of("staff"));
    private static final Caller LEADER = new Caller("bithu", Set.of(), Set.of("leader"));
    private static final Caller UNIT = new Caller("dv-so-du-lich", Set.of("so-du-lich"), Set.of());
    private static final Caller OTHER_UNIT = new Caller("dv-so-y-te", Set.of("so-y-te"), Set.of());
    private static final Caller ADMIN = new Caller("quantri", Set.of(), Set.of("camunda-admin"));

    private PlanReaders readers;
    private PlanRegister register;
    private PlanId plan;

    @BeforeEach
    void a_plan_that_office_and_leader_may_read() {
        DATABASE.jdbc().execute("truncate plan cascade");
        readers = new PlanReaders(new StoredReaders(DATABASE.jdbc(), DATABASE.queries()));
        register = RegisterParts.register(DATABASE.queries());
        plan = PlanRows.insert(DATABASE.queries(), "Góp ý dự thảo");
        readers.let(plan, List.of("unit-van-phong-doan-khoi", "bithu"));
    }

    @Test
    void whoever_has_a_part_in_a_plan_reads_it() {
        assertThat(readers.mayRead(plan, OFFICE)).isTrue();
        assertThat(readers.mayRead(plan, LEADER)).isTrue();
        assertThat(readers.mayRead(plan, ADMIN)).isTrue();
    }

    @Test
    void whoever_has_no_part_does_not_learn_that_the_plan_exists() {
        assertThatThrownBy(() -> readers.requireRead(plan, UNIT))
                .isInstanceOf(Refused.class)
                .hasMessage("Không có kế hoạch này")
                .extracting("reason")
                .isEqualTo(Refused.Reason.NOT_FOUND);
        assertThat(titlesFor(UNIT)).isEmpty();
    }

    @Test
    void a_unit_reads_the_plan_once_it_is_sent_to_the_unit() {
        readers.let(plan, List.of("unit-so-du-lich"));

        assertThat(readers.mayRead(plan, UNIT)).isTrue();
        assertThat(readers.mayRead(plan, OTHER_UNIT)).isFalse();
        assertThat(titlesFor(UNIT)).containsExactly("Góp ý dự thảo");
        assertThat(titlesFor(OTHER_UNIT)).isEmpty();
    }

    @Test
    void the_name_of_a_person_opens_nothing_to_a_unit_of_the_same_name() {
        Caller namedLikeTheLeader = new Caller("ai-do", Set.of("bithu"), Set.of());
        Caller namedLikeTheUnit = new Caller("so-du-lich", Set.of(), Set.of());
        readers.let(plan, List.of("unit-so-du-lich"));

        assertThat(readers.mayRead(plan, namedLikeTheLeader)).isFalse();
        assertThat(readers.mayRead(plan, namedLikeTheUnit)).isFalse();
    }

    @Test
    void who_may_read_already_may_still_read_when_told_again() {
        readers.let(plan, List.of("bithu", "bithu", "phobithu"));

        assertThat(readers.mayRead(plan, LEADER)).isTrue();
        assertThat(titlesFor(LEADER)).containsExactly("Góp ý dự thảo");
    }

    @Test
    void the_list_counts_only_what_the_caller_may_read() {
        PlanId other = PlanRows.insert(DATABASE.queries(), "Hội trại");
        readers.let(other, List.of("unit-van-phong-doan-khoi"));

        PageOf<PlanRegister.Row> ofOffice = list(OFFICE, 1);
        PageOf<PlanRegister.Row> ofLeader = list(LEADER, 1);

        assertThat(ofOffice.total()).isEqualTo(2);
        assertThat(ofOffice.items()).hasSize(1);
        assertThat(ofLeader.total()).isEqualTo(1);
    }

    private List<String> titlesFor(Caller caller) {
        return list(caller, 50).items().stream().map(PlanRegister.Row::title).toList();
    }

    private PageOf<PlanRegister.Row> list(Caller caller, int size) {
        return register.find(Optional.empty(), "", new PageRequest(0, size), caller);
    }
}
