package vn.kehoach.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.kehoach.plan.PlanRows;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.testing.OwnDatabase;

@Tag("postgres")
class SignatureRowTest {

    @RegisterExtension
    static final OwnDatabase DATABASE = new OwnDatabase();

    private static final String DRAFTER = "vanphong";
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2019-12-16T03:00:00Z");

    private PlanId plan;
    private UUID signing;

    @BeforeEach
    void a_plan_submitted_for_signature() {
        plan = PlanRows.insert(DATABASE.queries(), "Góp ý");
        signing = submit();
    }

    @Test
    void the_database_itself_refuses_a_signature_of_the_drafter() {
        assertThatThrownBy(() -> await(0, DRAFTER)).hasMessageContaining("signature_not_by_drafter");

        await(0, "bithu");
        assertThatThrownBy(() -> DATABASE.jdbc()
                        .update("update signature set user_id = drafted_by where signing_id = ?", signing))
                .hasMessageContaining("signature_not_by_drafter");
    }

    @Test
    void a_return_without_a_reason_is_not_stored() {
        await(0, "bithu");

        assertThatThrownBy(() ->
                        DATABASE.jdbc().update("update signature set state = 'RETURNED' where signing_id = ?", signing))
                .hasMessageContaining("signature_return_has_reason");
    }

    @Test
    void a_plan_is_submitted_once_at_a_time() {
        assertThatThrownBy(this::submit).hasMessageContaining("signing_open_once");

        DATABASE.jdbc().update("update signing set state = 'RETURNED' where id = ?", signing);
        assertThat(submit()).isNotEqualTo(signing);
    }

    private UUID submit() {
        UUID id = UUID.randomUUID();
        DATABASE.jdbc()
                .update(
                        "insert into signing (id, version, plan_id, plan_version, sign_order, state, opened_at) "
                                + "values (?, 0, ?, 1, 'SEQUENTIAL', 'OPEN', ?)",
                        id,
                        plan.value(),
                        NOW);
        return id;
    }

    private void await(int ordinal, String user) {
        DATABASE.jdbc()
                .update(
                        "insert into signature (id, version, signing_id, ordinal, user_id, drafted_by, authority, name, state) "
                                + "values (?, 0, ?, ?, ?, ?, 'TM. BAN THƯỜNG VỤ', 'Lê An', 'PENDING')",
                        UUID.randomUUID(),
                        signing,
                        ordinal,
                        user,
                        DRAFTER);
    }
}
