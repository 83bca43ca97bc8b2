package vn.kehoach.consultation;

import static org.springframework.util.StringUtils.uncapitalize;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kehoach.notification.notice.MailKind;
import vn.kehoach.notification.notice.MailText;
import vn.kehoach.plan.drafting.OfficeNotices;
import vn.kehoach.plan.drafting.OfficeNotices.Said;
import vn.kehoach.plan.people.IssuingOffices;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.shared.VietnamTime;

/** What offices hear of a round: those who issue with the lead that it opens, all of them what came of it. */
@Component
class RoundNotices {

    private final IssuingOffices offices;
    private final OfficeNotices notices;

    RoundNotices(IssuingOffices offices, OfficeNotices notices) {
        this.offices = offices;
        this.notices = notices;
    }

    void opened(PlanView plan, RoundView round, Collection<String> consultees) {
        notices.tell(
                offices.partnersOf(plan),
                plan,
                new Said(
                        MailKind.PROGRESS,
                        "ROUND_OPENED|" + round.id(),
                        MailText.of(
                                "round-opened",
                                Map.of(
                                        "plan", plan.label(),
                                        "ordinal", round.ordinal(),
                                        "draft", draft(round),
                                        "title", plan.title(),
                                        "closesAt", VietnamTime.words(round.closesAt()),
                                        "consultees", String.join(", ", consultees)))));
    }

    void closed(PlanView plan, RoundView round, List<Opinion> opinions) {
        notices.tellWithDrafter(
                offices.of(plan),
                plan,
                new Said(
                        MailKind.PROGRESS,
                        "ROUND_CLOSED|" + round.id(),
                        MailText.of(
                                "round-closed",
                                Map.of(
                                        "plan", plan.label(),
                                        "ordinal", round.ordinal(),
                                        "draft", draft(round),
                                        "title", plan.title(),
                                        "closedAt",
                                                VietnamTime.words(
                                                        round.closedAt().orElseThrow()),
                                        "asked", opinions.size(),
                                        "answers", counts(opinions),
                                        "silence", uncapitalize(round.silence().label()),
                                        "silent", silent(opinions)))));
    }

    private static String draft(RoundView round) {
        return round.subject() == Subject.PLAN ? "về dự thảo kế hoạch" : "về dự thảo báo cáo của kế hoạch";
    }

    private static String counts(List<Opinion> opinions) {
        Map<Stance, Long> counts = opinions.stream()
                .map(Opinion::stance)
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(
                        stance -> stance, () -> new EnumMap<>(Stance.class), Collectors.counting()));
        return counts.entrySet().stream()
                .map(each -> each.getValue() + " " + each.getKey().label().toLowerCase())
                .collect(Collectors.joining("; "));
    }

    private static String silent(List<Opinion> opinions) {
        return opinions.stream()
                .filter(opinion ->
                        opinion.stance().filter(Stance.SILENT::equals).isPresent())
                .map(Opinion::name)
                .collect(Collectors.joining(", "));
    }
}
