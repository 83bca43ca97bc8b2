package vn.kehoach.plan.content.duty;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Optional;
import vn.kehoach.plan.content.due.Deadline;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.plan.content.line.Names;

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

    /** Nothing. */
    public static final Said NONE = new Said(
            Names.NONE,
            Optional.empty(),
            Optional.empty(),
            Deadline.NONE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Names.NONE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** The same work of these bodies. */
    public Said about(Names bodies, String work, String sort) {
        return about(bodies, Optional.of(work), Optional.of(sort));
    }

    /** The same of that work, where it is said. */
    public Said about(Names bodies, Optional<String> work, Optional<String> sort) {
        return new Said(
                bodies, work, sort, deadline, quota, quotaIs, quotaUnit, onlyIf, partners, ifAny, routing, condition,
                product);
    }

    /** The same, so many. */
    public Said asking(Optional<WrittenQuota> number) {
        return new Said(
                who, what, kind, deadline, number, quotaIs, quotaUnit, onlyIf, partners, ifAny, routing, condition,
                product);
    }

    /** The same in that alternative of the event only. */
    public Said onlyIn(Optional<String> alternative) {
        return new Said(
                who,
                what,
                kind,
                deadline,
                quota,
                quotaIs,
                quotaUnit,
                alternative,
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
