package vn.kehoach.plan.content.duty;

import java.util.List;
import java.util.Optional;

/**
 * What became of a duty at the reading desk.
 *
 * @param checked looked at and right
 * @param read what the reader had said where the drafter says otherwise
 * @param addedByHand not from the reader
 * @param also further readings that were merged into this one
 * @param change what a new version of the document says of it
 */
public record Desk(
        Optional<Boolean> checked,
        Optional<Reading> read,
        Optional<Boolean> addedByHand,
        List<Reading> also,
        Optional<Change> change) {

    /** Nothing became of it yet. */
    public static final Desk NONE =
            new Desk(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());

    /** Looked at and right, or to be looked at again. */
    public Desk check(boolean right) {
        return new Desk(onlyTrue(right), read, addedByHand, also, change);
    }

    /** The reader had said that. */
    public Desk reading(Optional<Reading> other) {
        return new Desk(checked, other, addedByHand, also, change);
    }

    /** Not from the reader, or found by it by now. */
    public Desk byHand(boolean typed) {
        return new Desk(checked, read, onlyTrue(typed), also, change);
    }

    /** With these readings merged into it. */
    public Desk merging(List<Reading> others) {
        return new Desk(checked, read, addedByHand, others, change);
    }

    /** A new version of the document says that of it. */
    public Desk changed(Optional<Change> other) {
        return new Desk(checked, read, addedByHand, also, other);
    }

    private static Optional<Boolean> onlyTrue(boolean value) {
        return value ? Optional.of(true) : Optional.empty();
    }

    /** Whether the drafter added it. */
    public boolean isByHand() {
        return addedByHand.orElse(false);
    }

    /** Whether a new version of the document says that of it. */
    public boolean is(String state) {
        return change.flatMap(Change::state).filter(state::equals).isPresent();
    }

    /** Whether something of it is the drafter's. */
    public boolean isOurs() {
        return isByHand() || read.isPresent() || !also.isEmpty();
    }
}
