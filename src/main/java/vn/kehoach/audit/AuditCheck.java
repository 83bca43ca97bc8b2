package vn.kehoach.audit;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Checks the whole chain: each row against the one before, the end against what is noted in and outside the database. */
@Service
public class AuditCheck {

    private final Chain chain;
    private final Anchors anchors;

    AuditCheck(Chain chain, Anchors anchors) {
        this.chain = chain;
        this.anchors = anchors;
    }

    /**
     * What the check has shown.
     *
     * @param firstBroken empty where the chain holds
     * @param anchors how many notes outside the database were compared
     */
    public record Verdict(long rows, ChainHead head, Optional<Broken> firstBroken, long anchors) {

        /** Whether the chain holds. */
        public boolean ok() {
            return firstBroken.isEmpty();
        }
    }

    /** Checks it as it is now. */
    public Verdict verify() {
        Anchors.Compared compared = anchors.compare();
        Chain.Looked looked = chain.look();
        return new Verdict(
                looked.rows(),
                looked.head(),
                Broken.first(Stream.of(looked.broken(), compared.broken())),
                compared.anchors());
    }
}
