package vn.kehoach.reminder;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.assignment.board.BodyOverdue;
import vn.kehoach.assignment.board.DueItem;
import vn.kehoach.assignment.board.LateCount;
import vn.kehoach.notification.Addressee;
import vn.kehoach.notification.MailKind;
import vn.kehoach.notification.Notice;
import vn.kehoach.notification.NoticeItem;
import vn.kehoach.shared.VietnamTime;

/** What one person is told in the mail of a day: each item once, however many posts lead to it. */
class Told {

    private static final Comparator<Line> BY_MOMENT =
            Comparator.comparing(Line::at).thenComparing(line -> line.item().text());

    private static final String BOARD = "/thoi-han?state=OVERDUE";

    private final Addressee to;
    private final String recipientId;
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Sights sights = new Sights();
    private boolean ownWork;
    private boolean whole;

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

    /** Its own work, or that of somebody whose unit it leads. */
    void remind(Due due, String unitName) {
        ownWork = true;
        escalateToLeader(due, unitName);
    }

    void escalateToLeader(Due due, String unitName) {
        sights.unit(due.item().unitCode());
        add(due, unitName);
    }

    void escalateToOwner(Due due, String unitName) {
        sights.owner(due.item().ownerId());
        add(due, unitName);
    }

    Sights sights() {
        return sights;
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
        whole = true;
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

    /** With the number of what is late besides; a leader of the body reads of everything, so there is nothing besides. */
    Notice notice(Morning morning, List<LateCount> late) {
        int others = whole ? 0 : Math.max(0, sights.late(late) - overdue());
        List<Line> sorted = lines.values().stream().sorted(BY_MOMENT).toList();
        String key = "DIGEST|" + morning.day() + "|" + recipientId;
        Notice notice = Notice.to(to, kind(), key, morning.hour(), subject(others), text(morning, others))
                .withItems(sorted.stream().map(Line::item).toList())
                .withLink(
                        onBoard(others) ? BOARD : "/camunda/app/tasklist/default/",
                        onBoard(others) ? "Xem mọi việc quá hạn" : "Mở danh sách việc");
        List<String> plans = sorted.stream().map(Line::planId).distinct().toList();
        return plans.size() == 1 ? notice.ofPlan(plans.get(0)) : notice;
    }

    private MailKind kind() {
        return ownWork ? MailKind.REMINDER : MailKind.ESCALATION;
    }

    /** What collections that are closed miss stands in no list of tasks. */
    private boolean onBoard(int others) {
        return others > 0 && sights.ofOwner();
    }

    private int overdue() {
        return lines.values().stream().mapToInt(Line::overdue).sum();
    }

    private String subject(int others) {
        String besides = others > 0 ? ", ngoài ra còn " + others + " việc đã quá hạn từ trước" : "";
        return subject() + besides;
    }

    private String subject() {
        int overdue = overdue();
        if (!ownWork) {
            return "Báo cáo quá hạn: " + overdue + " việc của đơn vị chưa xong";
        }
        String all = "Nhắc hạn: " + lines.size() + " việc";
        boolean waiting = lines.values().stream().anyMatch(Line::waiting);
        String how = waiting ? " đang chờ" : " sắp đến hạn";
        return overdue == 0 ? all + how : all + ", trong đó " + overdue + " việc quá hạn";
    }

    private String text(Morning morning, int others) {
        return others > 0 ? text(morning) + "\n\n" + besides(others) : text(morning);
    }

    private String besides(int others) {
        String where = onBoard(others)
                ? "của các đơn vị, gồm cả đơn vị chưa nộp khi đợt thu đã đóng; xem tất cả ở trang Thời hạn"
                : "của đơn vị; xem ở danh sách việc, mục “Quá hạn”";
        return "Thư này chỉ kể việc đến lượt báo hôm nay. Ngoài ra còn " + others + " việc khác đã quá hạn " + where
                + ".";
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
