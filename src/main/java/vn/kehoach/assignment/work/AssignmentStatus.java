package vn.kehoach.assignment.work;

import vn.kehoach.shared.Worded;

/** What is stored of an assignment's course; what people read, {@code DUE_SOON} and the like, follows from it and the time. */
public enum AssignmentStatus implements Worded {
    /** Owed. */
    OPEN("Đang mở"),
    /** It belongs to an alternative, and nobody has decided yet which one is in force. */
    WAITING("Chờ quyết định phương án"),
    /** Handed in or carried out. */
    DONE("Đã hoàn thành"),
    /** Not handed in when the collection closed; it may still come, and nobody is reminded. */
    MISSING("Không nộp"),
    /** Did not come to what it was to attend. */
    ABSENT("Vắng mặt"),
    /** Not done when the plan was closed. */
    ENDED("Đã kết thúc"),
    /** No longer owed. */
    WITHDRAWN("Đã rút"),
    /** A phase of the timeline that passes by the calendar. */
    PHASE("Theo giai đoạn");

    private final String label;

    AssignmentStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
