package vn.kehoach.plan.event;

import java.util.List;
import vn.kehoach.shared.FieldError;

/** The reason of a decision: there must be one, and it fits into a letter. */
public final class Reasons {

    private static final int LONGEST = 2000;

    private Reasons() {}

    /** Notes what is wrong with the reason. */
    public static void check(String reason, List<FieldError> errors) {
        if (reason.isBlank()) {
            errors.add(new FieldError("reason", "Lý do", "phải nêu lý do"));
        } else if (reason.length() > LONGEST || reason.indexOf('\0') >= 0) {
            errors.add(new FieldError("reason", "Lý do", "không quá " + LONGEST + " chữ, không có ký tự lạ"));
        }
    }
}
