package vn.kehoach.consultation;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.notification.notice.Addressee;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.plan.stop.StopsWithPlan;

/** Open rounds close with a plan that is stopped: nobody is asked any more, and nobody's silence counts as an answer. */
@Component
class StoppedRounds implements StopsWithPlan {

    private final Rounds rounds;
    private final Opinions opinions;
    private final Organisation organisation;
    private final Clock clock;

    StoppedRounds(Rounds rounds, Opinions opinions, Organisation organisation, Clock clock) {
        this.rounds = rounds;
        this.opinions = opinions;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Collection<Addressee> planStopped(Stopped stopped) {
        List<Round> open =
                rounds.findByPlanIdAndClosedAtIsNull(stopped.plan().id().value());
        open.forEach(round -> round.close(clock.instant()));
        List<String> asked = open.stream()
                .flatMap(round -> opinions.findByRoundIdOrderByName(round.id().value()).stream())
                .map(Opinion::userId)
                .toList();
        return organisation.persons(asked).stream().map(Addressee::of).toList();
    }
}
