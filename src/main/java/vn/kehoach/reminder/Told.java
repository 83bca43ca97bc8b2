package vn.kehoach.reminder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.assignment.DueItem;
import vn.kehoach.notification.Addressee;
import vn.kehoach.notification.MailKind;
import vn.kehoach.notification.Notice;
import vn.kehoach.notification.NoticeItem;
import vn.kehoach.shared.VietnamTime;

/** What one person is told in the mail of a day: each item once, however many posts lead to it. */
class Told {

    private static final Comparator<Line> BY_DEADLINE = Comparator.comparing(
                    (Line line) -> line.due().item().dueAt())
            .thenComparing(line -> line.due().item().what());

    private final Addressee to;
    private final String recipientId;
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private boolean ownWork;

    Told(Addressee to, String recipientId) {
        this.to = to;
        this.recipientId = recipientId;
    }

    void remind(Due due, String unitName) {
        ownWork = true;
        add(due, unitName);
    }

    void escalate(Due due, String unitName) {
        add(due, unitName);
    }

    private void add(Due due, String unitName) {
        lines.putIfAbsent(due.item().assignmentId(), new Line(due, unitName));
    }

    Notice notice(Morning morning) {
        List<Line> sorted = lines.values().stream().sorted(BY_DEADLINE).toList();
        String key = "DIGEST|" + morning.day() + "|" + recipientId;
        Notice notice = Notice.to(to, kind(), key, morning.hour(), subject(), text(morning))
                .withItems(sorted.stream().map(Line::item).toList())
                .withLink("/camunda/app/tasklist/default/", "Mở danh sách việc");
        List<String> plans = sorted.stream()
                .map(line -> line.due().item().planId())
                .distinct()
                .toList();
        return plans.size() == 1 ? notice.ofPlan(plans.get(0)) : notice;
    }

    private MailKind kind() {
        return ownWork ? MailKind.REMINDER : MailKind.ESCALATION;
    }

    private String subject() {
        long overdue =
                lines.values().stream().filter(line -> line.due().overdue()).count();
        if (!ownWork) {
            return "Báo cáo quá hạn: " + overdue + " việc của đơn vị chưa xong";
        }
        String all = "Nhắc hạn: " + lines.size() + " việc";
        return overdue == 0 ? all + " sắp đến hạn" : all + ", trong đó " + overdue + " việc quá hạn";
    }

    private String text(Morning morning) {
        String today = "Tính đến ngày " + VietnamTime.day(morning.day());
        String first = ownWork
                ? today + ", các việc sau sắp đến hạn hoặc đã quá hạn."
                : today + ", các việc sau đã quá hạn mà đơn vị chưa hoàn thành. Đề nghị chỉ đạo thực hiện.";
        return morning.missed().isEmpty() ? first : first + "\n\n" + missed(morning.missed());
    }

    private static String missed(List<LocalDate> days) {
        return "Thư này gồm cả phần nhắc của những ngày hệ thống không chạy: "
                + String.join(", ", days.stream().map(VietnamTime::day).toList()) + ".";
    }

    private record Line(Due due, String unitName) {
        NoticeItem item() {
            DueItem item = due.item();
            String late = due.overdue() ? "Quá hạn " + due.late() + " ngày làm việc: " : "";
            return new NoticeItem(
                    item.assignmentId(),
                    late + item.what() + " – " + item.planLabel() + " – " + unitName,
                    item.dueAt(),
                    "/viec/" + item.assignmentId());
        }
    }
}
