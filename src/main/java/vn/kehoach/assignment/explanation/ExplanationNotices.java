package vn.kehoach.assignment.explanation;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.work.AssignmentNotices;
import vn.kehoach.assignment.work.AssignmentView;
import vn.kehoach.assignment.work.WorkService;
import vn.kehoach.notification.notice.MailKind;
import vn.kehoach.notification.notice.MailText;
import vn.kehoach.shared.Sentence;
import vn.kehoach.shared.VietnamTime;

/** What is said about requests for explanations: to the people of the unit, and to the office that asked. */
@Component
class ExplanationNotices {

    private final AssignmentNotices notices;
    private final WorkService work;

    ExplanationNotices(AssignmentNotices notices, WorkService work) {
        this.notices = notices;
        this.work = work;
    }

    void asked(Explanation about) {
        AssignmentView view = work.view(about.work());
        MailText text = MailText.of(
                "explanation-request",
                Map.of(
                        "office", notices.nameOf(view.office()),
                        "unit", about.unitName(),
                        "what", about.what(),
                        "plan", view.planLabel(),
                        "reason", Sentence.open(about.reason()),
                        "by", VietnamTime.moment(about.by())));
        tell(about.unit(), view, MailKind.TASK, "EXPLANATION|" + about.id(), text);
    }

    /** Once, however often it is said. */
    void remind(Explanation about) {
        AssignmentView view = work.view(about.work());
        MailText text = MailText.of(
                "explanation-reminder",
                Map.of(
                        "unit", about.unitName(),
                        "what", about.what(),
                        "plan", view.planLabel(),
                        "by", VietnamTime.moment(about.by())));
        tell(about.unit(), view, MailKind.REMINDER, "EXPLANATION_DUE|" + about.id(), text);
    }

    void answered(Explanation about) {
        AssignmentView view = work.view(about.work());
        MailText text = MailText.of(
                "explanation-answered",
                Map.of("unit", about.unitName(), "what", about.what(), "plan", view.planLabel()));
        tell(view.office(), view, MailKind.RECEIPT, "EXPLAINED|" + about.id(), text);
    }

    private void tell(String unit, AssignmentView view, MailKind kind, String key, MailText text) {
        notices.toUnit(unit, view, kind, key, text, "/ke-hoach/" + view.plan() + "/giai-trinh");
    }
}
