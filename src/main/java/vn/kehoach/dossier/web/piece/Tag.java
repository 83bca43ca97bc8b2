package vn.kehoach.dossier.web.piece;

import vn.kehoach.assignment.board.AssignmentState;
import vn.kehoach.dispatch.DeliveryState;
import vn.kehoach.plan.state.PlanState;
import vn.kehoach.signing.SignatureState;

/**
 * A state as pages show it: a word, and a colour besides for those who see it.
 *
 * @param tone class of the style sheet
 */
public record Tag(String word, String tone) {

    /** Nothing to look at. */
    public static final String PLAIN = "";
    /** As it should be. */
    public static final String GOOD = "tot";

    static final String RUNNING = "dang";
    /** Somebody is waited for. */
    public static final String WAITING = "cho";

    static final String LATE = "tre";
    /** It went wrong. */
    public static final String BAD = "hong";

    /** The state of a plan. */
    public static Tag of(PlanState state) {
        return new Tag(
                state.label(),
                switch (state) {
                    case DRAFT, REVISING -> PLAIN;
                    case CONSULTING, SIGNING -> WAITING;
                    case ISSUED, EXECUTING -> RUNNING;
                    case CLOSED -> GOOD;
                    case CANCELLED, RECALLED -> BAD;
                });
    }

    /** The state of a piece of work. */
    public static Tag of(AssignmentState state) {
        return new Tag(
                state.label(),
                switch (state) {
                    case NOT_STARTED, WITHDRAWN -> PLAIN;
                    case IN_PROGRESS -> RUNNING;
                    case DUE_SOON -> WAITING;
                    case OVERDUE, NOT_DONE, ABSENT -> BAD;
                    case DONE_ON_TIME -> GOOD;
                    case DONE_LATE -> LATE;
                });
    }

    /** The state of a signature. */
    public static Tag of(SignatureState state) {
        return new Tag(
                state.label(),
                switch (state) {
                    case PENDING -> WAITING;
                    case SIGNED -> GOOD;
                    case RETURNED -> BAD;
                    case VOID -> PLAIN;
                });
    }

    /** The state of a delivery. */
    public static Tag of(DeliveryState state) {
        return new Tag(
                state.label(),
                switch (state) {
                    case RECEIVED, OPENED, PAPER_SENT, HANDED -> GOOD;
                    case SENT -> RUNNING;
                    case QUEUED, TO_HAND -> WAITING;
                    case SKIPPED, FILED -> PLAIN;
                    case FAILED, BOUNCED, NO_ADDRESS -> BAD;
                });
    }
}
