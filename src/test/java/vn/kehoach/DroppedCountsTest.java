package vn.kehoach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.shared.AnyCount;

/** Whoever changes or removes a row looks whether it was there, or says why that does not matter. */
class DroppedCountsTest {

    @Test
    void no_change_of_a_row_goes_by_without_a_look_whether_it_was_there() throws IOException {
        DroppedCounts program = new DroppedCounts(List.of(new PathMatchingResourcePatternResolver()
                .getResources(Path.of("target/classes/vn/kehoach").toUri() + "**/*.class")));

        assertThat(program.unexplained()).isEmpty();
        assertThat(program.explainedForNothing()).isEmpty();
        assertThat(program.reasons()).isNotEmpty().allSatisfy(reason -> assertThat(reason.length())
                .isGreaterThan(15));
    }

    @Test
    void what_drops_a_number_is_found_and_what_looks_at_it_is_not() throws IOException {
        DroppedCounts planted = new DroppedCounts(List.of(compiled(Planted.class)));

        assertThat(planted.unexplained())
                .containsExactly(
                        Planted.class.getName() + ".afterAnInsert",
                        Planted.class.getName() + ".dropped",
                        Planted.class.getName() + ".handedOnAndDropped",
                        Planted.class.getName() + ".inALambda",
                        Planted.class.getName() + ".insertOrNothing",
                        Planted.class.getName() + ".reference");
        assertThat(planted.explainedForNothing()).containsExactly(Planted.class.getName() + ".explainedForNothing");
    }

    private static Resource compiled(Class<?> type) {
        return new FileSystemResource("target/test-classes/" + type.getName().replace('.', '/') + ".class");
    }

    /** Faults and what is right beside them; nobody runs it. */
    static class Planted {

        private static final String DELETE = "delete from unit where code = :code";
        private final JdbcClient queries;

        Planted(JdbcClient queries) {
            this.queries = queries;
        }

        void dropped(String code) {
            queries.sql(DELETE).param("code", code).update();
        }

        void insertOrNothing() {
            queries.sql("insert into unit (code) values ('a') on conflict do nothing")
                    .update();
        }

        void afterAnInsert() {
            queries.sql("insert into unit (code) values ('a')").update();
            queries.sql("update unit set name = 'a' where code = 'a'").update();
        }

        void inALambda(List<String> codes) {
            codes.forEach(code -> queries.sql(DELETE).param("code", code).update());
        }

        Consumer<JdbcClient.StatementSpec> reference() {
            return JdbcClient.StatementSpec::update;
        }

        private int handedOn() {
            return queries.sql(DELETE).update();
        }

        void handedOnAndDropped() {
            handedOn();
        }

        boolean lookedAt() {
            return handedOn() == 1;
        }

        void inserted() {
            queries.sql("insert into unit (code) values ('a')").update();
        }

        @AnyCount(because = "nobody has to have such a unit")
        void explained() {
            queries.sql(DELETE).update();
        }

        @AnyCount(because = "nothing is changed here any more")
        void explainedForNothing() {
            queries.sql("select 1").query(Integer.class).single();
        }
    }
}
