package vn.kehoach.consolidation.web;

import java.util.List;
import vn.kehoach.consolidation.FreezeService;
import vn.kehoach.consolidation.Snapshot;
import vn.kehoach.consolidation.SnapshotChanges;
import vn.kehoach.shared.VietnamTime;

/**
 * What is frozen of a collection, as programs read it. Moments are ISO 8601 with +07:00.
 *
 * @param inForce null while nothing is frozen
 * @param changes null while nothing is frozen
 */
record FrozenAnswer(Frozen inForce, SnapshotChanges changes, List<Frozen> reopened) {

    /** One snapshot; the last three are null while it is in force. */
    record Frozen(
            String id,
            String name,
            String frozenBy,
            String frozenAt,
            Snapshot.Figures figures,
            String reopenedBy,
            String reopenedAt,
            String reason) {

        static Frozen of(Snapshot snapshot) {
            return new Frozen(
                    snapshot.id().toString(),
                    snapshot.name(),
                    snapshot.by(),
                    VietnamTime.iso(snapshot.at()),
                    snapshot.figures(),
                    snapshot.reopened().map(Snapshot.Reopened::by).orElse(null),
                    snapshot.reopened().map(each -> VietnamTime.iso(each.at())).orElse(null),
                    snapshot.reopened().map(Snapshot.Reopened::reason).orElse(null));
        }
    }

    static FrozenAnswer of(FreezeService.Standing standing) {
        return new FrozenAnswer(
                standing.inForce().map(Frozen::of).orElse(null),
                standing.changes().orElse(null),
                standing.reopened().stream().map(Frozen::of).toList());
    }
}
