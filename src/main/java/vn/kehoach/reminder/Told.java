package vn.kehoach.reminder;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.assignment.board.BodyOverdue;
import vn.kehoach.assignment.board.DueItem;
import vn.kehoach.notification.Addressee;
import vn.kehoach.notification.MailKind;
import vn.kehoach.notification.Notice;
import vn.kehoach.notification.NoticeItem;
import vn.kehoach.shared.VietnamTime;

/** What one person is told in the mail of a day: each item once, however many posts lead to it. */
class Told {

    private static final Comparator<Line> BY_MOMENT =
            Comparator.comparing(Line::at).thenComparing(line -> line.item().text());

    private final Addressee to;
    private final String recipientId;
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private boolean ownWork;

    Told(Addressee to, String recipientId) {
        this.to = to;
        this.recipientId = recipientId;
    }

    /**
     * A line of the mail.
     *
     * @param overdue how much that is late it stands for
     * @param waiting whether it waits for this person without a deadline
     */
    private record Line(String planId, Instant at, NoticeItem item, int overdue, boolean waiting) {}

    void remind(Due due, String unitName) {
        ownWork = true;
        add(due, unitName);
    }

    void escalate(Due due, String unitName) {
        add(due, unitName);
    }

    private void add(Due due, String unitName) {
        DueItem item = due.item();
        String late = due.overdue() ? "Quá hạn " + due.late() + " ngày làm việc: " : "";
        lines.putIfAbsent(
                item.assignmentId(),
                new Line(
                        item.planId(),
                        item.dueAt(),
                        new NoticeItem(
                                item.assignmentId(),
                                late + item.what() + " – " + item.planLabel() + " – " + unitName,
                                item.dueAt(),
                                "/viec/" + item.assignmentId()),
                        due.overdue() ? 1 : 0,
                        false));
    }

    void remind(Waiting waiting) {
        ownWork = true;
        lines.putIfAbsent(
                waiting.ref(),
                new Line(
                        waiting.planId(),
                        waiting.at(),
                        new NoticeItem(
                                waiting.ref(), waiting.text(), waiting.due() ? waiting.at() : null, waiting.link()),
                        0,
                        !waiting.due()));
    }

    /** How much is late of one piece of work in the whole body, and whose it is. */
    void escalate(BodyOverdue late) {
        String more = late.units() > late.names().size()
                ? " và " + (late.units() - late.names().size()) + " đơn vị khác"
                : "";
        lines.putIfAbsent(
                late.officeCode() + late.planId() + late.what(),
                new Line(
                        late.planId(),
                        late.dueAt(),
                        new NoticeItem(
                                null,
                                late.what() + " – " + late.planLabel() + ": " + late.units() + " đơn vị chưa xong ("
                                        + String.join("; ", late.names()) + more + ")",
                                late.dueAt(),
                                "/ke-hoach/" + late.planId()),
                        late.units(),
                        false));
    }

    Notice notice(Morning morning) {
        List<Line> sorted = lines.values().stream().sorted(BY_MOMENT).toList();
        String key = "DIGEST|" + morning.day() + "|" + recipientId;
        Notice notice = Notice.to(to, kind(), key, morning.hour(), subject(), text(morning))
                .withItems(sorted.stream().map(Line::item).toList())
                .withLink("/camunda/app/tasklist/default/", "Mở danh sách việc");
        List<String> plans = sorted.stream().map(Line::planId).distinct().toList();
        return plans.size() == 1 ? notice.ofPlan(plans.get(0)) : notice;
    }

    private MailKind kind() {
        return ownWork ? MailKind.REMINDER : MailKind.ESCALATION;
    }

    private String subject() {
        int overdue = lines.values().stream().mapToInt(Line::overdue).sum();
        if (!ownWork) {
            return "Báo cáo quá hạn: " + overdue + " việc của đơn vị chưa xong";
        }
        String all = "Nhắc hạn: " + lines.size() + " việc";
        boolean waiting = lines.values().stream().anyMatch(Line::waiting);
        String how = waiting ? " đang chờ" : " sắp đến hạn";
        return overdue == 0 ? all + how : all + ", trong đó " + overdue + " việc quá hạn";
    }

    private String text(Morning morning) {
        String today = "Tính đến ngày " + VietnamTime.day(morning.day());
        boolean waiting = lines.values().stream().anyMatch(Line::waiting);
        String first = ownWork
                ? today + ", các việc sau sắp đến hạn" + (waiting ? ", đang chờ" : "") + " hoặc đã quá hạn."
                : today + ", các việc sau đã quá hạn mà đơn vị chưa hoàn thành. Đề nghị chỉ đạo thực hiện.";
        return morning.missed().isEmpty() ? first : first + "\n\n" + missed(morning);
    }

    private static String missed(Morning morning) {
        return "Thư này gồm cả phần nhắc của những ngày hệ thống không chạy: "
                + String.join(
                        ", ", morning.missed().stream().map(VietnamTime::day).toList()) + ".";
    }
}
