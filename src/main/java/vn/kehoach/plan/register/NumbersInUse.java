package vn.kehoach.plan.register;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kehoach.audit.Numbering;

/** Tells those who note it outside the database how far each register has gone. */
@Component
class NumbersInUse implements Numbering {

    private final JdbcClient queries;

    NumbersInUse(JdbcClient queries) {
        this.queries = queries;
    }

    @Override
    public Map<String, Long> last() {
        return queries
                .sql("select body, year, type, last from number_register")
                .query(RegisterKey.Counted.class)
                .list()
                .stream()
                .collect(Collectors.toMap(each -> each.key().name(), each -> (long) each.last()));
    }
}
