package vn.kehoach.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The chain as it lies in the database; everything is computed there, row after row, without holding them all. */
@Repository
class Chain {

    private static final String FIRST_BROKEN =
            """
            select seq, before
            from (select *, lag(seq, 1, 0::bigint) over w as before, lag(hash) over w as previous
                  from audit_row window w as (order by seq)) listed
            where seq <> before + 1
               or hash is distinct from audit_hash(coalesce(previous, decode(repeat('00', 32), 'hex')),
                       seq, at, actor, kind, plan_id, object, object_id, detail)
            order by seq limit 1
            """;

    private final JdbcClient queries;
    private volatile boolean begunHere;

    Chain(JdbcClient queries) {
        this.queries = queries;
    }

    /** What was looked at: how many rows, where the chain ends, and the first that is broken. */
    record Looked(long rows, ChainHead head, Optional<Broken> broken) {}

    /** Looks at one moment of the chain, whatever is appended meanwhile. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Looked look() {
        long rows =
                queries.sql("select count(*) from audit_row").query(Long.class).single();
        ChainHead head = head();
        return new Looked(rows, head, firstBroken().or(() -> atTheEnd(head)));
    }

    /** So many rows were appended, up to that one: whoever appends the first row of all begins the record. */
    void appended(int rows, long end) {
        begunHere |= end == rows;
    }

    /** Whether this run of the program began the record, so that nothing of it can be known outside yet. */
    boolean begunHere() {
        return begunHere;
    }

    ChainHead head() {
        return queries.sql("select seq, encode(hash, 'hex') as hash from audit_head")
                .query(ChainHead.class)
                .optional()
                .orElse(new ChainHead(0, ""));
    }

    private Optional<Broken> firstBroken() {
        return queries.sql(FIRST_BROKEN)
                .query((row, number) -> row.getLong("seq") == row.getLong("before") + 1
                        ? new Broken(row.getLong("seq"), "dòng " + row.getLong("seq") + " đã bị sửa hoặc thay")
                        : outOfOrder(row.getLong("before"), row.getLong("seq")))
                .optional();
    }

    private static Broken outOfOrder(long before, long seq) {
        return seq <= before
                ? new Broken(seq, "dòng " + seq + " không do chương trình ghi")
                : new Broken(before + 1, "dòng " + (before + 1) + " đã bị xóa");
    }

    private Optional<Broken> atTheEnd(ChainHead head) {
        ChainHead last = queries.sql("select seq, encode(hash, 'hex') as hash from audit_row order by seq desc limit 1")
                .query(ChainHead.class)
                .optional()
                .orElse(new ChainHead(0, "00".repeat(32)));
        if (last.equals(head)) {
            return Optional.empty();
        }
        if (last.seq() < head.seq()) {
            return Optional.of(new Broken(last.seq() + 1, "đuôi bị cắt từ dòng " + (last.seq() + 1)));
        }
        long first = Math.max(1, last.seq() == head.seq() ? last.seq() : head.seq() + 1);
        return Optional.of(new Broken(first, "dòng " + first + " không do chương trình ghi"));
    }

    /** The hashes of these rows; those that are not there are missing. */
    Map<Long, String> hashes(Collection<Long> rows) {
        Map<Long, String> hashes = new HashMap<>();
        queries.sql("select seq, encode(hash, 'hex') as hash from audit_row where seq in (:rows)")
                .param("rows", rows)
                .query(ChainHead.class)
                .list()
                .forEach(row -> hashes.put(row.seq(), row.hash()));
        return hashes;
    }
}
