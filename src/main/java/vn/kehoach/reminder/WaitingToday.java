package vn.kehoach.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kehoach.consultation.OpenOpinions;
import vn.kehoach.shared.VietnamTime;
import vn.kehoach.signing.OpenSignatures;

/** The opinions and signatures of which the policy reminds today. */
@Component
class WaitingToday {

    private final OpenOpinions opinions;
    private final OpenSignatures signatures;
    private final DueDays dueDays;

    WaitingToday(OpenOpinions opinions, OpenSignatures signatures, DueDays dueDays) {
        this.opinions = opinions;
        this.signatures = signatures;
        this.dueDays = dueDays;
    }

    List<Waiting> at(Morning morning, Ladder ladder) {
        return Stream.concat(opinions(morning, ladder), signatures(morning, ladder))
                .toList();
    }

    private Stream<Waiting> opinions(Morning morning, Ladder ladder) {
        List<Step> steps = ladder.reminders(ReminderPolicy.OPINION);
        return opinions.closingOn(days(morning, steps)).stream()
                .filter(open -> falls(steps, open.closesAt(), morning))
                .map(WaitingToday::opinion);
    }

    private Set<LocalDate> days(Morning morning, List<Step> steps) {
        Set<Integer> leads =
                steps.stream().map(Step::workingDays).filter(days -> days <= 0).collect(Collectors.toSet());
        Set<LocalDate> days = new TreeSet<>();
        morning.days().forEach(day -> days.addAll(dueDays.dueFrom(day, leads)));
        days.removeIf(due -> due.isBefore(morning.day()));
        return days;
    }

    private Stream<Waiting> signatures(Morning morning, Ladder ladder) {
        List<Step> steps = ladder.reminders(ReminderPolicy.SIGNATURE);
        return signatures.askedBefore(morning.day()).stream()
                .filter(open -> falls(steps, open.askedAt(), morning))
                .map(open -> signature(open, morning));
    }

    private boolean falls(List<Step> steps, Instant at, Morning morning) {
        LocalDate about = VietnamTime.dayOf(at);
        return steps.stream()
                .anyMatch(step -> morning.days().stream().anyMatch(day -> dueDays.falls(step, about, day)));
    }

    private static Waiting opinion(OpenOpinions.OpenOpinion open) {
        return new Waiting(
                open.user(),
                open.id(),
                open.planId(),
                "Cho ý kiến về " + (open.onReport() ? "dự thảo báo cáo" : "dự thảo kế hoạch") + " – "
                        + open.planLabel(),
                open.closesAt(),
                true,
                "/viec/y-kien/" + open.round());
    }

    private Waiting signature(OpenSignatures.OpenSignature open, Morning morning) {
        LocalDate asked = VietnamTime.dayOf(open.askedAt());
        return new Waiting(
                open.user(),
                open.id(),
                open.planId(),
                "Chờ ký " + dueDays.distance(asked, morning.day()) + " ngày làm việc (trình ngày "
                        + VietnamTime.day(asked) + "): " + open.title(),
                open.askedAt(),
                false,
                "/viec/ky/" + open.signing());
    }
}
