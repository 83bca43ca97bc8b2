package vn.kehoach.assignment.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.kehoach.plan.state.PlanId;

/** The rounds as they are stored: the first one, those that have opened, and the next one of each obligation. */
public interface RoundTable {

    /** Which round of which obligation. */
    record Key(UUID obligation, int number) {}

    /** The first round of that obligation. */
    FirstRound first(UUID obligation);

    /** Writes a round that is to open then. */
    void write(UUID obligation, int number, UUID plan, Optional<Instant> due, Optional<LocalDate> on, Instant opens);

    /** Marks that round as opened; false where somebody else has done it. */
    boolean open(Key round, Instant now);

    /** What is to open by now, the earliest first. What could not be opened is tried again after a while. */
    List<Key> toOpen(Instant now);

    /** Takes that round and marks it as opened; empty where somebody else has it, who must not be waited for. */
    Optional<WorkRounds.Next> take(Key round, Instant now);

    /**
     * Notes that it could not be opened; the others do not wait for it.
     *
     * @return whether that is news
     */
    boolean failed(Key round, Instant now);

    /** When the next round opens, or is tried again. */
    Optional<Instant> nextOpening();

    /** Plans with duties of a round that are not set going yet. */
    List<PlanId> plansToLaunch();

    /** No round of that plan opens any more. */
    void end(PlanId plan);
}
