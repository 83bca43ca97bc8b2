package vn.kehoach.notification.notice;

import vn.kehoach.shared.Worded;

/** What a mail is about. */
public enum MailKind implements Worded {
    /** A leader is asked for an opinion. */
    OPINION_REQUEST("Xin ý kiến"),
    /** A signatory is asked to sign. */
    SIGN_REQUEST("Trình ký"),
    /** A plan reaches those under "Nơi nhận". */
    DISPATCH("Phát hành"),
    /** Somebody is told what is due. */
    REMINDER("Nhắc hạn"),
    /** A leader or the plan's owner is told what others owe and is late. */
    ESCALATION("Báo cáo quá hạn"),
    /** An extension is asked for, granted or refused. */
    EXTENSION("Gia hạn"),
    /** Something is returned with a reason. */
    RETURN("Trả lại"),
    /** Something has arrived. */
    RECEIPT("Xác nhận tiếp nhận"),
    /** Work is no longer owed, because another alternative is in force. */
    WITHDRAWN("Rút việc"),
    /** The event takes place at another time, and deadlines with it. */
    EVENT("Thời gian sự kiện"),
    /** A step of a plan that its offices need not look for: a round opens or closes, a collection is complete. */
    PROGRESS("Tiến độ kế hoạch"),
    /** A plan is cancelled, or its document recalled. */
    STOPPED("Hủy, thu hồi"),
    /** Somebody is to sign for an absent person, or does not want to. */
    SUBSTITUTION("Ký thay"),
    /** There is something new to do. */
    TASK("Việc mới");

    private final String label;

    MailKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
