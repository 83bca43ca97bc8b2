package vn.kehoach.plan.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.plan.PlanRows;
import vn.kehoach.testing.OwnDatabase;

@Tag("postgres")
class FrozenVersionTest {

    @RegisterExtension
    static final OwnDatabase DATABASE = new OwnDatabase();

    private PlanId plan;
    private UUID signed;

    @BeforeEach
    void a_signed_version() {
        plan = PlanRows.insert(DATABASE.queries(), "Góp ý");
        signed = PlanRows.insertVersion(DATABASE.queries(), plan, 1, true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update plan_version set content = '{}' where id = ?",
                "update plan_version set frozen = false where id = ?",
                "update plan_version set kept = false, frozen = false where id = ?",
                "delete from plan_version where id = ?"
            })
    void not_even_sql_changes_what_was_signed(String statement) {
        assertThatThrownBy(() -> DATABASE.jdbc().update(statement, signed)).hasMessageContaining("không được sửa");

        assertThat(DATABASE.jdbc()
                        .queryForObject(
                                "select content ->> 'title' from plan_version where id = ? and frozen",
                                String.class,
                                signed))
                .isEqualTo("Góp ý");
    }

    @Test
    void a_draft_beside_it_may_be_rewritten() {
        UUID draft = PlanRows.insertVersion(DATABASE.queries(), plan, 2, false);

        int changed =
                DATABASE.jdbc().update("update plan_version set content = '{\"title\": \"B\"}' where id = ?", draft);

        assertThat(changed).isEqualTo(1);
    }

    @Test
    void a_version_number_is_given_once_for_a_plan() {
        assertThatThrownBy(() -> PlanRows.insertVersion(DATABASE.queries(), plan, 1, false))
                .hasMessageContaining("plan_version_once");
    }
}
