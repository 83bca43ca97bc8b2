package vn.kehoach.consultation;

import static org.springframework.util.StringUtils.uncapitalize;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kehoach.notification.MailKind;
import vn.kehoach.plan.IssuingOffices;
import vn.kehoach.plan.OfficeNotices;
import vn.kehoach.plan.OfficeNotices.Said;
import vn.kehoach.plan.PlanView;
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
                        "Lấy ý kiến",
                        "Đợt lấy ý kiến " + about(plan, round) + " đã mở, đóng lúc "
                                + VietnamTime.words(round.closesAt()) + ". Người được hỏi: "
                                + String.join(", ", consultees) + "."));
    }

    void closed(PlanView plan, RoundView round, List<Opinion> opinions) {
        notices.tellWithDrafter(
                offices.of(plan),
                plan,
                new Said(
                        MailKind.PROGRESS,
                        "ROUND_CLOSED|" + round.id(),
                        "Đợt lấy ý kiến đã đóng",
                        "Đợt lấy ý kiến " + about(plan, round) + " đã đóng lúc "
                                + VietnamTime.words(round.closedAt().orElseThrow()) + ". Trong "
                                + opinions.size() + " người được hỏi: " + counts(opinions) + "."
                                + silence(round, opinions)));
    }

    private static String about(PlanView plan, RoundView round) {
        String draft = round.subject() == Subject.PLAN ? "về dự thảo kế hoạch" : "về dự thảo báo cáo của kế hoạch";
        return "thứ " + round.ordinal() + " " + draft + " “" + plan.title() + "”";
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

    private static String silence(RoundView round, List<Opinion> opinions) {
        String names = opinions.stream()
                .filter(opinion ->
                        opinion.stance().filter(Stance.SILENT::equals).isPresent())
                .map(Opinion::name)
                .collect(Collectors.joining(", "));
        String rule = "được tính là " + uncapitalize(round.silence().label());
        return Stream.of(names)
                .filter(silent -> !silent.isEmpty())
                .map(silent -> " Không trả lời (" + rule + "): " + silent + ".")
                .findFirst()
                .orElse("");
    }
}
