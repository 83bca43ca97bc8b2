package vn.kehoach.plan.register;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The counters on their table: whoever takes a number holds the counter until the transaction ends. */
@Repository
class StoredNumbers implements RegisterNumbers {

    private final JdbcClient queries;

    StoredNumbers(JdbcClient queries) {
        this.queries = queries;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int next(String body, int year, String type) {
        return queries.sql("insert into number_register (body, year, type, last) values (:body, :year, :type, 1) "
                        + "on conflict (body, year, type) do update set last = number_register.last + 1 returning last")
                .param("body", body)
                .param("year", year)
                .param("type", type)
                .query(Integer.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public int last(String body, int year, String type) {
        return queries.sql("select last from number_register where body = :body and year = :year and type = :type")
                .param("body", body)
                .param("year", year)
                .param("type", type)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }
}
