package vn.kehoach.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.kehoach.plan.PlanRows;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.testing.Offices;
import vn.kehoach.testing.OwnDatabase;

/** What the database itself refuses, to a role that may write every table. */
@Tag("postgres")
class SeparationOfDutiesRowTest {

    @RegisterExtension
    static final OwnDatabase DATABASE = new OwnDatabase();

    private static final String DRAFTER_SIGNS = "Người soạn không được ký kế hoạch của mình";
    private static final String SIGNATORY_DRAFTS = "Người ký không được soạn kế hoạch mà mình ký";
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2019-12-16T03:00:00Z");

    private PlanId plan;
    private UUID signing;

    @BeforeAll
    static void a_role_like_that_of_the_application() {
        DATABASE.jdbc().execute("create role duties_app");
        DATABASE.jdbc().execute("grant all on all tables in schema public to duties_app");
    }

    @BeforeEach
    void a_plan_submitted_for_signature() {
        plan = PlanRows.insert(DATABASE.queries(), "Góp ý");
        signing = UUID.randomUUID();
        run(
                "insert into signing (id, version, plan_id, plan_version, sign_order, state, opened_at) "
                        + "values (?, 0, ?, 1, 'PARALLEL', 'OPEN', ?)",
                signing,
                plan.value(),
                NOW);
    }

    private static void run(String statement, Object... values) {
        DATABASE.transactions().executeWithoutResult(transaction -> {
            DATABASE.jdbc().execute("set local role duties_app");
            DATABASE.jdbc().update(statement, values);
        });
    }

    private void write(String user) {
        run(
                "insert into plan_version (id, version, plan_id, number, content, content_hash, saved_by, saved_at, kept, frozen) "
                        + "values (?, 0, ?, (select count(*) + 1 from plan_version where plan_id = ?), '{}', 'abc', ?, ?, false, false)",
                UUID.randomUUID(),
                plan.value(),
                plan.value(),
                user,
                NOW);
    }

    private void await(int ordinal, String user) {
        run(
                "insert into signature (id, version, signing_id, ordinal, user_id, drafted_by, authority, name, state) "
                        + "values (?, 0, ?, ?, ?, 'vanphong', 'TM.', 'Lê An', 'PENDING')",
                UUID.randomUUID(),
                signing,
                ordinal,
                user);
    }

    private void sign(String signatory, String by, UUID substitute) {
        run(
                "update signature set state = 'SIGNED', signed_by = ?, substitute_id = ? where signing_id = ? and user_id = ?",
                by,
                substitute,
                signing,
                signatory);
    }

    private UUID substitute(String absent, String substitute, String from, String until) {
        UUID id = UUID.randomUUID();
        run(
                "insert into signing_substitute (id, version, absent_user, substitute_user, from_day, until_day, scope, plan_id, "
                        + "reason, made_by, made_at) values (?, 0, ?, ?, ?::date, ?::date, 'PLAN', ?, 'đi vắng', ?, ?)",
                id,
                absent,
                substitute,
                from,
                until,
                plan.value(),
                absent,
                NOW);
        return id;
    }

    @Test
    void whoever_wrote_any_version_cannot_sign() {
        write("phobithu");
        write("ban-tochuc");

        assertThatThrownBy(() -> await(0, "phobithu")).hasMessageContaining(DRAFTER_SIGNS);
        assertThatCode(() -> await(0, "bithu")).doesNotThrowAnyException();
    }

    @Test
    void whoever_overwrote_a_version_of_somebody_else_cannot_sign_either() {
        write("ban-tochuc");
        run("update plan_version set content = '{\"a\": 1}', saved_by = 'phobithu' where plan_id = ?", plan.value());

        assertThatThrownBy(() -> await(0, "phobithu")).hasMessageContaining(DRAFTER_SIGNS);
        assertThatThrownBy(() -> await(0, "ban-tochuc")).hasMessageContaining(DRAFTER_SIGNS);
    }

    @Test
    void a_drafter_cannot_sign_as_the_substitute_of_another() {
        write("phobithu");
        await(0, "bithu");
        UUID substitute = substitute("bithu", "phobithu", "2019-12-16", "2019-12-20");

        assertThatThrownBy(() -> sign("bithu", "phobithu", substitute)).hasMessageContaining(DRAFTER_SIGNS);
    }

    @Test
    void whoever_signs_cannot_draft() {
        await(0, "bithu");
        UUID substitute = substitute("bithu", "phobithu", "2019-12-16", "2019-12-20");

        assertThatThrownBy(() -> write("bithu")).hasMessageContaining(SIGNATORY_DRAFTS);
        sign("bithu", "phobithu", substitute);
        assertThatThrownBy(() -> write("phobithu")).hasMessageContaining(SIGNATORY_DRAFTS);
    }

    @Test
    void who_drafted_is_never_forgotten() {
        assertThatThrownBy(() -> run("delete from plan_drafter where plan_id = ?", plan.value()))
                .hasMessageContaining("không được sửa hoặc xóa");
        assertThatThrownBy(() -> run("update plan_drafter set user_id = 'x' where plan_id = ?", plan.value()))
                .hasMessageContaining("không được sửa hoặc xóa");
    }

    @Test
    void a_signature_of_another_names_the_substitution_that_allows_it() {
        await(0, "bithu");
        UUID other = substitute("chutich", "phobithu", "2019-12-16", "2019-12-20");

        assertThatThrownBy(() -> sign("bithu", "phobithu", null))
                .hasMessageContaining("signature_by_signatory_or_substitute");
        assertThatThrownBy(() -> sign("bithu", "phobithu", other)).hasMessageContaining("signature_by_its_substitute");
    }

    @Test
    void one_person_does_not_give_the_consent_of_two() {
        await(0, "bithu");
        await(1, "phobithu");
        UUID substitute = substitute("bithu", "phobithu", "2019-12-16", "2019-12-20");

        assertThatThrownBy(() -> sign("bithu", "phobithu", substitute)).hasMessageContaining("hai người");
    }

    @Test
    void one_substitute_at_a_time_for_the_same_person_and_scope() {
        UUID first = substitute("bithu", "phobithu", "2019-12-16", "2019-12-20");

        assertThatThrownBy(() -> substitute("bithu", "chutich", "2019-12-20", "2019-12-22"))
                .hasMessageContaining("signing_substitute_once");
        assertThatCode(() -> substitute("bithu", "chutich", "2019-12-21", "2019-12-22"))
                .doesNotThrowAnyException();
        run("update signing_substitute set revoked_by = 'bithu', revoked_at = ? where id = ?", NOW, first);
        assertThatCode(() -> substitute("bithu", "chutich", "2019-12-16", "2019-12-20"))
                .doesNotThrowAnyException();
    }

    @Test
    void of_a_draft_and_a_signature_at_the_same_time_the_second_waits_and_is_refused() {
        CompletableFuture<Void> signature = DATABASE.committed(() -> {
            DATABASE.jdbc().update("insert into plan_drafter (plan_id, user_id) values (?, 'phobithu')", plan.value());
            CompletableFuture<Void> second = CompletableFuture.runAsync(() -> await(0, "phobithu"));
            awaitBlocked();
            return second;
        });
        assertThatThrownBy(signature::join)
                .isInstanceOf(CompletionException.class)
                .hasMessageContaining(DRAFTER_SIGNS);

        CompletableFuture<Void> draft = DATABASE.committed(() -> {
            DATABASE.jdbc()
                    .update(
                            "insert into signature (id, version, signing_id, ordinal, user_id, drafted_by, authority, name, state) "
                                    + "values (?, 0, ?, 5, 'bithu', 'vanphong', 'TM.', 'Lê An', 'PENDING')",
                            UUID.randomUUID(),
                            signing);
            CompletableFuture<Void> second = CompletableFuture.runAsync(() -> write("bithu"));
            awaitBlocked();
            return second;
        });
        assertThatThrownBy(draft::join).isInstanceOf(CompletionException.class).hasMessageContaining(SIGNATORY_DRAFTS);
        assertThat(DATABASE.queries()
                        .sql("select user_id from plan_drafter where plan_id = ?")
                        .param(plan.value())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("vanphong", "phobithu");
    }

    private static void awaitBlocked() {
        Offices.await(() -> Optional.of(DATABASE.queries()
                        .sql("select count(*) from pg_locks where not granted")
                        .query(Integer.class)
                        .single())
                .filter(waiting -> waiting > 0));
    }
}
