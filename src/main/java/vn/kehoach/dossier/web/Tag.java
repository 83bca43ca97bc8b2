package vn.kehoach.dossier.web;

import vn.kehoach.assignment.board.AssignmentState;
import vn.kehoach.dispatch.DeliveryState;
import vn.kehoach.plan.state.PlanState;
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
                    case OVERDUE, NOT_DONE, ABSENT -> BAD;
                    case DONE_ON_TIME -> GOOD;
                    case DONE_LATE -> LATE;
                });
    }

    static Tag of(SignatureState state) {
        return new Tag(
                state.label(),
                switch (state) {
                    case PENDING -> WAITING;
                    case SIGNED -> GOOD;
                    case RETURNED -> BAD;
                    case VOID -> PLAIN;
                });
    }

    static Tag of(DeliveryState state) {
        return new Tag(
                state.label(),
                switch (state) {
                    case RECEIVED -> GOOD;
                    case SENT -> RUNNING;
                    case QUEUED -> WAITING;
                    case SKIPPED, FILED -> PLAIN;
                    case FAILED, NO_ADDRESS -> BAD;
                });
    }
}
