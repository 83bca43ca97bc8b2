package vn.kehoach.reminder;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.kehoach.assignment.board.BodyOverdue;
import vn.kehoach.assignment.board.DueItem;
import vn.kehoach.assignment.board.LateCount;
import vn.kehoach.notification.notice.Addressee;
import vn.kehoach.notification.notice.MailKind;
import vn.kehoach.notification.notice.MailText;
import vn.kehoach.notification.notice.Notice;
import vn.kehoach.notification.notice.NoticeItem;
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
        Notice notice = Notice.to(to, kind(), key, morning.hour(), text(morning, others))
                .withItems(sorted.stream().map(Line::item).toList())
                .at(onBoard(others) ? BOARD : "/camunda/app/tasklist/default/");
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

    private MailText text(Morning morning, int others) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("overdue", overdue());
        facts.put("others", others);
        facts.put("onBoard", onBoard(others));
        facts.put("day", VietnamTime.day(morning.day()));
        facts.put("missed", morning.missed().stream().map(VietnamTime::day).collect(Collectors.joining(", ")));
        if (!ownWork) {
            return MailText.of("daily-escalation", facts);
        }
        facts.put("count", lines.size());
        facts.put("waiting", lines.values().stream().anyMatch(Line::waiting));
        return MailText.of("daily-reminder", facts);
    }
}
