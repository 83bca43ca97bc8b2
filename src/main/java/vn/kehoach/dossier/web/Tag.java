package vn.kehoach.dossier.web;

import vn.kehoach.assignment.AssignmentState;
import vn.kehoach.plan.PlanState;
import vn.kehoach.signing.SignatureState;

/**
 * A state as pages show it: a word, and a colour besides for those who see it.
 *
 * @param tone class of the style sheet
 */
record Tag(String word, String tone) {

    static final String PLAIN = "";
    static final String GOOD = "tot";
    static final String RUNNING = "dang";
    static final String WAITING = "cho";
    static final String LATE = "tre";
    static final String BAD = "hong";

    static Tag of(PlanState state) {
        return new Tag(
                state.label(),
                switch (state) {
                    case DRAFT, REVISING -> PLAIN;
                    case CONSULTING, SIGNING -> WAITING;
                    case ISSUED, EXECUTING -> RUNNING;
                    case CLOSED -> GOOD;
                    case CANCELLED -> BAD;
                });
    }

    static Tag of(AssignmentState state) {
        return new Tag(
                state.label(),
                switch (state) {
                    case NOT_STARTED, WITHDRAWN -> PLAIN;
                    case IN_PROGRESS -> RUNNING;
                    case DUE_SOON -> WAITING;
                    case OVERDUE, ABSENT -> BAD;
                    case DONE_ON_TIME -> GOOD;
                    case DONE_LATE -> LATE;
                });
    }

    /** A click is an approval on record, not a digital signature, and is called so. */
    static Tag of(SignatureState state) {
        return switch (state) {
            case PENDING -> new Tag("Chờ ký", WAITING);
            case SIGNED -> new Tag("Đã duyệt ký", GOOD);
            case RETURNED -> new Tag("Trả lại", BAD);
            case VOID -> new Tag("Không còn hiệu lực", PLAIN);
        };
    }

    static Tag ofDelivery(String state) {
        return switch (state) {
            case "RECEIVED" -> new Tag("Đã nhận", GOOD);
            case "SENT" -> new Tag("Đã gửi", RUNNING);
            case "QUEUED" -> new Tag("Chờ gửi", WAITING);
            case "FAILED" -> new Tag("Gửi hỏng", BAD);
            case "SKIPPED" -> new Tag("Không gửi nữa", PLAIN);
            case "FILED" -> new Tag("Lưu", PLAIN);
            default -> new Tag("Chưa có địa chỉ", BAD);
        };
    }
}
