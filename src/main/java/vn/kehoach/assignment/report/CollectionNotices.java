package vn.kehoach.assignment.report;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.assignment.report.CollectedWork.Line;
import vn.kehoach.assignment.work.AssignmentStatus;
import vn.kehoach.notification.notice.MailKind;
import vn.kehoach.notification.notice.MailText;
import vn.kehoach.plan.drafting.OfficeNotices;
import vn.kehoach.plan.drafting.OfficeNotices.Said;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.people.IssuingOffices;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.shared.VietnamTime;

/**
 * What offices hear when a collection closes: that of the lead body how it stands in all units, that of a body which issued
 * with it how it stands in those whose work it accepts.
 */
@Component
class CollectionNotices {

    /** The page of the plan names all of them. */
    private static final int MOST_NAMES = 60;

    private final PlanService plans;
    private final IssuingOffices offices;
    private final OfficeNotices notices;
    private final CollectedWork work;

    CollectionNotices(PlanService plans, IssuingOffices offices, OfficeNotices notices, CollectedWork work) {
        this.plans = plans;
        this.offices = offices;
        this.notices = notices;
        this.work = work;
    }

    void closed(PlanId id, RequestId request, String what) {
        PlanView plan = plans.view(id);
        List<Line> lines = work.lines(request);
        tell(plan, plan.leadOffice(), request, what, lines);
        offices.partnersOf(plan)
                .forEach(office -> tell(
                        plan,
                        office,
                        request,
                        what,
                        lines.stream()
                                .filter(line -> line.office().equals(office))
                                .toList()));
    }

    private void tell(PlanView plan, String office, RequestId request, String what, List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        long in = lines.stream()
                .filter(line -> line.status() == AssignmentStatus.DONE)
                .count();
        notices.tell(
                List.of(office),
                plan,
                new Said(
                        MailKind.PROGRESS,
                        "COLLECTION_CLOSED|" + request,
                        MailText.of(
                                "collection-closed",
                                Map.of(
                                        "plan", plan.label(),
                                        "what", what,
                                        "complete", in == lines.size(),
                                        "received", in,
                                        "asked", lines.size(),
                                        "missing", named(lines, line -> missing(line) && !line.returned()),
                                        "returned", named(lines, Line::returned),
                                        "extended", named(lines, line -> extended(line) && !line.returned())))));
    }

    private static boolean missing(Line line) {
        return line.status() == AssignmentStatus.MISSING;
    }

    private static boolean extended(Line line) {
        return line.status() == AssignmentStatus.OPEN;
    }

    private static String named(List<Line> lines, Predicate<Line> which) {
        List<String> names = lines.stream()
                .filter(which)
                .map(line -> extended(line) ? until(line) : line.unit())
                .toList();
        String more = names.size() > MOST_NAMES ? " và " + (names.size() - MOST_NAMES) + " đơn vị khác" : "";
        return names.stream().limit(MOST_NAMES).collect(Collectors.joining("; ")) + more;
    }

    private static String until(Line line) {
        return line.unit()
                + line.due().map(at -> " (đến " + VietnamTime.words(at) + ")").orElse("");
    }
}
