package vn.kehoach.consolidation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.VisibleText;

/**
 * Chốt số liệu: the figures of a collection under a name. Reports that come afterwards are kept as ever; what they change is
 * shown as the difference. The figures are read at one moment of the database and written in a transaction of their own, so
 * that no unit waits for it and it waits for none.
 */
@Service
public class FreezeService {

    private static final int LONGEST = 500;

    private final CollectionReports collections;
    private final DraftReports drafts;
    private final Snapshots snapshots;
    private final Clock clock;

    FreezeService(CollectionReports collections, DraftReports drafts, Snapshots snapshots, Clock clock) {
        this.collections = collections;
        this.drafts = drafts;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    /**
     * What is frozen.
     *
     * @param inForce the figures that are frozen now
     * @param changes what is no longer like them
     * @param reopened those that were opened again, newest first
     */
    public record Standing(Optional<Snapshot> inForce, Optional<SnapshotChanges> changes, List<Snapshot> reopened) {}

    /** What is frozen of that collection; for those who write the report of it. */
    public Standing standing(RequestId id, Caller caller) {
        requireWriter(id, caller);
        List<Snapshot> all = snapshots.of(id);
        Optional<Snapshot> inForce =
                all.stream().filter(each -> each.reopened().isEmpty()).findFirst();
        return new Standing(
                inForce,
                inForce.map(each ->
                        SnapshotChanges.between(each.figures(), Snapshot.Figures.of(collections.asItStands(id)))),
                all.stream().filter(each -> each.reopened().isPresent()).toList());
    }

    /** Freezes the figures as they are. */
    public Snapshot freeze(RequestId id, String name, Caller caller) {
        CollectionView view = requireWriter(id, caller);
        String words = words("name", "Tên lần chốt số liệu", name);
        Snapshot snapshot = new Snapshot(
                UUID.randomUUID(),
                id,
                words,
                caller.userId(),
                clock.instant(),
                Optional.empty(),
                Snapshot.Figures.of(collections.asItStands(id)));
        snapshots.add(snapshot, planOf(view));
        return snapshot;
    }

    /** Opens the frozen figures again; they are kept with the reason. */
    public void reopen(RequestId id, String reason, Caller caller) {
        CollectionView view = requireWriter(id, caller);
        String words = words("reason", "Lý do mở lại", reason);
        Snapshot frozen = snapshots.of(id).stream()
                .filter(each -> each.reopened().isEmpty())
                .findFirst()
                .orElseThrow(() -> Refused.conflict("Đợt thu chưa chốt số liệu"));
        snapshots.reopen(frozen, new Snapshot.Reopened(caller.userId(), clock.instant(), words), planOf(view));
    }

    private CollectionView requireWriter(RequestId id, Caller caller) {
        CollectionView view = collections.open(id, caller);
        drafts.requireMayDraft(PlanId.of(view.planId()), caller);
        return view;
    }

    private static UUID planOf(CollectionView view) {
        return PlanId.of(view.planId()).value();
    }

    private static String words(String field, String label, String typed) {
        String words = VisibleText.of(Optional.ofNullable(typed).orElse("").replace("\0", ""))
                .strip();
        if (words.isEmpty()) {
            throw Refused.invalid(field, label, "phải ghi");
        }
        if (words.length() > LONGEST) {
            throw Refused.invalid(field, label, "dài quá " + LONGEST + " chữ");
        }
        return words;
    }
}
