package vn.kehoach.plan.content;

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
}
