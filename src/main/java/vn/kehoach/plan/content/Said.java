package vn.kehoach.plan.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Optional;

/**
 * What a document says of one duty: all that the reader reads and the drafter may correct.
 *
 * @param who the bodies
 * @param what the work
 * @param kind see {@link ObligationKind}
 * @param onlyIf the alternative of the event that it belongs to, empty where it is owed in each
 * @param quotaIs {@code MAX} where a bare number in the quota is the most, otherwise the least
 * @param quotaUnit what the quota counts
 * @param ifAny whether only those do it who have something
 * @param routing through whom it goes
 * @param product what comes of it
 */
public record Said(
        Names who,
        Optional<String> what,
        Optional<String> kind,
        @JsonUnwrapped Deadline deadline,
        Optional<WrittenQuota> quota,
        Optional<String> quotaIs,
        Optional<String> quotaUnit,
        Optional<String> onlyIf,
        Names partners,
        @JsonProperty("optional") Optional<Boolean> ifAny,
        Optional<String> routing,
        Optional<String> condition,
        Optional<String> product) {

    /** The same work of these bodies. */
    public Said about(Names bodies, String work, ObligationKind sort) {
        return new Said(
                bodies,
                Optional.of(work),
                Optional.of(sort.name()),
                deadline,
                quota,
                quotaIs,
                quotaUnit,
                onlyIf,
                partners,
                ifAny,
                routing,
                condition,
                product);
    }

    /** The same by then. */
    public Said by(Deadline other) {
        return new Said(
                who, what, kind, other, quota, quotaIs, quotaUnit, onlyIf, partners, ifAny, routing, condition,
                product);
    }

    /** The same with these partners. */
    public Said with(Names others) {
        return new Said(
                who, what, kind, deadline, quota, quotaIs, quotaUnit, onlyIf, others, ifAny, routing, condition,
                product);
    }
}
