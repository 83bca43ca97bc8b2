package vn.kehoach.plan.drafting;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kehoach.plan.finding.Finding;
import vn.kehoach.plan.finding.FindingAnswers;
import vn.kehoach.plan.finding.Held;
import vn.kehoach.plan.register.NumberRegister;
import vn.kehoach.plan.register.RegisterNumbers;
import vn.kehoach.plan.review.TextDifference;
import vn.kehoach.plan.review.TextDifferences;
import vn.kehoach.plan.state.PlanContent;
import vn.kehoach.plan.state.PlanNumber;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.shared.FieldError;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.VietnamTime;

/**
 * What must be settled before a plan is signed, seen by the clock of this moment and by the register as it stands: what its
 * issue cannot reckon, which must be mended, and what must be mended or answered.
 */
@Component
class SigningHolds {

    private static final int NAMED = 5;

    private final FindingAnswers answers;
    private final RegisterNumbers register;
    private final List<IssueRehearsal> rehearsals;
    private final OwnText own;
    private final TextDifferences differences;
    private final Clock clock;

    SigningHolds(
            FindingAnswers answers,
            RegisterNumbers register,
            List<IssueRehearsal> rehearsals,
            OwnText own,
            TextDifferences differences,
            Clock clock) {
        this.own = own;
        this.differences = differences;
        this.answers = answers;
        this.register = register;
        this.rehearsals = rehearsals;
        this.clock = clock;
    }

    /** All of it, with what has been answered as an answer. */
    List<Finding> findings(PlanView plan, PlanContent content) {
        List<IssueRehearsal.Planned> planned = planned(content);
        return Stream.of(
                        planned.stream().flatMap(each -> unreckoned(each).stream()),
                        notInText(plan, content),
                        held(plan, content, planned).map(each -> answers.of(plan.id(), each.rule(), each.basis())
                                .map(each::answered)
                                .orElseGet(each::open)))
                .flatMap(each -> each)
                .toList();
    }

    /** What is signed and sent is the office's own file: it must say what the form says. */
    private Stream<Finding> notInText(PlanView plan, PlanContent content) {
        if (!isOwnText(plan, content)) {
            return Stream.of();
        }
        Map<String, List<TextDifference>> places = differences.of(content).stream()
                .collect(Collectors.groupingBy(TextDifference::field, LinkedHashMap::new, Collectors.toList()));
        return places.entrySet().stream()
                .map(place -> new Finding(Held.NOT_IN_TEXT, place.getKey(), words(place), true));
    }

    /** Whether the office's own file is signed; what it does not say holds the signing and is told by this alone. */
    boolean isOwnText(PlanView plan, PlanContent content) {
        return own.isSigned(plan.id(), plan.contentVersion(), content);
    }

    private static String words(Map.Entry<String, List<TextDifference>> place) {
        return "Chưa có trong văn bản: "
                + place.getValue().stream().map(TextDifference::words).collect(Collectors.joining("; "))
                + ". Tệp Word là bản được ký và gửi đi: sửa trong tệp rồi tải lên lại, hoặc ghi lời của biểu mẫu vào văn bản"
                + " ở trang Văn bản của kế hoạch.";
    }

    private List<IssueRehearsal.Planned> planned(PlanContent content) {
        return rehearsals.stream()
                .flatMap(each -> each.deadlines(content, clock.instant()).stream())
                .toList();
    }

    private static Optional<Finding> unreckoned(IssueRehearsal.Planned planned) {
        return planned.failure()
                .map(why -> new Finding(
                        "deadline-unreckoned",
                        planned.field(),
                        "Không tính được hạn của “" + planned.what() + "”: " + why,
                        true));
    }

    private Stream<Held> held(PlanView plan, PlanContent content, List<IssueRehearsal.Planned> planned) {
        return Stream.of(toCome(plan).difference(content), past(planned)).flatMap(Optional::stream);
    }

    /** The number that the plan would get now. */
    NumberToCome toCome(PlanView plan) {
        int year = VietnamTime.today(clock).getYear();
        return toCome(plan, register.coming(plan.id(), plan.leadBody(), year, NumberRegister.of(plan.documentType())));
    }

    private NumberToCome toCome(PlanView plan, int ordinal) {
        int year = VietnamTime.today(clock).getYear();
        return NumberToCome.of(
                PlanNumber.of(ordinal, year, plan.documentType(), plan.symbol()), VietnamTime.today(clock));
    }

    private Optional<Held> past(List<IssueRehearsal.Planned> planned) {
        Instant now = clock.instant();
        List<IssueRehearsal.Planned> past = planned.stream()
                .filter(each -> each.due().filter(due -> !due.isAfter(now)).isPresent())
                .toList();
        return past.isEmpty()
                ? Optional.empty()
                : Optional.of(new Held(Held.PAST, past.get(0).field(), words(past), basis(past)));
    }

    private static String words(List<IssueRehearsal.Planned> past) {
        String named = past.stream()
                .limit(NAMED)
                .map(each ->
                        "“" + each.what() + "” (" + VietnamTime.words(each.due().orElseThrow()) + ")")
                .collect(Collectors.joining(", "));
        String others = past.size() > NAMED ? " và " + (past.size() - NAMED) + " việc khác" : "";
        return "Thời hạn đã qua: " + named + others
                + ". Ban hành lúc này thì đơn vị quá hạn ngay. Sửa thời hạn, hoặc ghi lý do giữ nguyên.";
    }

    private static String basis(List<IssueRehearsal.Planned> past) {
        String dates = past.stream()
                .map(each -> each.field() + each.due().orElseThrow())
                .collect(Collectors.joining("|"));
        return UUID.nameUUIDFromBytes(dates.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** What holds under that rule at this moment. */
    Optional<Held> held(PlanView plan, PlanContent content, String rule) {
        return held(plan, content, planned(content))
                .filter(each -> each.rule().equals(rule))
                .findFirst();
    }

    /**
     * Lets only a plan have its number of which nothing is open and all that follows can be reckoned.
     *
     * @param ordinal the number that it has taken in this transaction
     */
    void requireNone(PlanView plan, PlanContent content, int ordinal) {
        Stream.of(toCome(plan, ordinal).difference(content), past(planned(content)))
                .flatMap(Optional::stream)
                .filter(each -> answers.of(plan.id(), each.rule(), each.basis()).isEmpty())
                .findFirst()
                .ifPresent(each -> {
                    throw Refused.invalid("decision", "Quyết định", "chưa ký được. " + each.message());
                });
    }

    /** Does beforehand what its issue will do; nothing of it is kept. */
    void rehearse(PlanView asIssued, PlanContent content) {
        try {
            rehearsals.forEach(each -> each.rehearse(asIssued, content));
        } catch (Refused refused) {
            throw refused;
        } catch (RuntimeException failure) {
            throw Refused.invalid(List.of(new FieldError(
                    "content", "Nội dung kế hoạch", "không giao việc, phát hành được: " + failure.getMessage())));
        }
    }
}
