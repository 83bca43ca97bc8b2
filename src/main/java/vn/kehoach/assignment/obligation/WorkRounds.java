package vn.kehoach.assignment.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.kehoach.plan.content.due.Recurrence;
import vn.kehoach.shared.VietnamTime;

/**
 * The rounds of work that comes back. Of each obligation the next round stands ready with the moment at which it opens;
 * looking for what is to open costs one look into an index of those that have not opened.
 */
@Component
public class WorkRounds {

    private final RoundTable table;
    private final int daysAhead;

    WorkRounds(RoundTable table, @Value("${kehoach.rounds.days-ahead:45}") int daysAhead) {
        this.table = table;
        this.daysAhead = daysAhead;
    }

    /**
     * A round that is to open.
     *
     * @param due its deadline, empty where the rule names no day
     * @param on the day that its rule gives, from which the next one is reckoned; empty likewise
     * @param opens when it opens
     * @param what the work as the plan says it
     */
    public record Next(
            UUID obligation,
            int number,
            UUID plan,
            Optional<Instant> due,
            Optional<LocalDate> on,
            Instant opens,
            String what,
            Recurrence rule) {

        /** What this round is about. */
        public String named() {
            return WorkRounds.named(what, rule, due.orElse(opens));
        }
    }

    /** The work with the period that a round of it stands for: {@code gửi báo cáo (quý I/2024)}. */
    public static String named(String what, Optional<Recurrence> rule, Optional<Instant> due) {
        return rule.filter(Recurrence::isComplete)
                .flatMap(each -> due.map(at -> named(what, each, at)))
                .orElse(what);
    }

    private static String named(String what, Recurrence rule, Instant at) {
        return what + " (" + rule.period(VietnamTime.dayOf(at)) + ")";
    }

    /** The first round begins with the plan; the one after it is planned. What hangs on another date has one round. */
    public void planSecond(Obligation obligation) {
        obligation
                .recurrence()
                .filter(rule -> obligation.relative().isEmpty())
                .map(rule -> first(obligation, rule))
                .ifPresent(first -> {
                    table.write(first.obligation(), 1, first.plan(), first.due(), first.on(), first.opens());
                    table.open(new RoundTable.Key(first.obligation(), 1), first.opens());
                    planAfter(first);
                });
    }

    private static Next first(Obligation obligation, Recurrence rule) {
        return new Next(
                obligation.id(),
                1,
                obligation.plan().id().value(),
                obligation.due(),
                obligation.due().flatMap(due -> obligation.term().writtenDay()),
                obligation.plan().issuedAt().orElseThrow(),
                obligation.what(),
                rule);
    }

    /** Plans the round after that one: from the day on which it was due, whenever its work was done. */
    public void planAfter(Next round) {
        if (round.due().isEmpty()) {
            round.rule()
                    .nextPeriod(VietnamTime.dayOf(round.opens()))
                    .ifPresent(opens -> plan(round, Optional.empty(), Optional.empty(), opens));
            return;
        }
        FirstRound first = table.first(round.obligation());
        round.rule()
                .following(first.on(), round.number(), round.on().orElseThrow())
                .ifPresent(day -> planOn(day, round, first.dueOn(day)));
    }

    private void planOn(LocalDate day, Next round, Instant due) {
        LocalDate opens =
                Recurrence.opening(VietnamTime.dayOf(round.due().orElseThrow()), VietnamTime.dayOf(due), daysAhead);
        plan(round, Optional.of(due), Optional.of(day), opens);
    }

    private void plan(Next before, Optional<Instant> due, Optional<LocalDate> on, LocalDate opens) {
        table.write(before.obligation(), before.number() + 1, before.plan(), due, on, VietnamTime.startOf(opens));
    }
}
