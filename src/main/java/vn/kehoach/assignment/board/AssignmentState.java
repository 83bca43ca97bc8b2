package vn.kehoach.assignment.board;

import vn.kehoach.shared.Worded;

/** How an assignment stands, as people read it. */
public enum AssignmentState implements Worded {
    /** Nothing has happened yet. */
    NOT_STARTED("Chưa thực hiện"),
    /** Begun. */
    IN_PROGRESS("Đang thực hiện"),
    /** Open, and its deadline is near. */
    DUE_SOON("Sắp đến hạn"),
    /** Open after its deadline. */
    OVERDUE("Quá hạn"),
    /** Done by its deadline. */
    DONE_ON_TIME("Đúng hạn"),
    /** Done after its deadline; never shown as on time. */
    DONE_LATE("Hoàn thành trễ"),
    /** Not done when the plan was closed; nobody owes it any more. */
    NOT_DONE("Chưa xong khi kết thúc"),
    /** Did not come, as the office noted in the roll. */
    ABSENT("Vắng mặt"),
    /** No longer owed. */
    WITHDRAWN("Đã rút");

    private final String label;

    AssignmentState(String label) {
        this.label = label;
    }

    /** Of work that is done, what is true of its hand-in alone, whatever is said about it afterwards. */
    public String handedIn() {
        return this == DONE_LATE ? "nộp trễ" : "nộp đúng hạn";
    }

    @Override
    public String label() {
        return label;
    }
}
