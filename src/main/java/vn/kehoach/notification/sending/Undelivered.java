package vn.kehoach.notification.sending;

/** A mail could not be handed over: for now, for good, or because the server is away. */
public class Undelivered extends RuntimeException {

    private enum How {
        FOR_NOW,
        FOR_GOOD,
        SERVER_AWAY
    }

    private final How how;

    private Undelivered(How how, String reason, Throwable cause) {
        super(reason, cause);
        this.how = how;
    }

    static Undelivered forNow(String reason, Throwable cause) {
        return new Undelivered(How.FOR_NOW, reason, cause);
    }

    static Undelivered forGood(String reason, Throwable cause) {
        return new Undelivered(How.FOR_GOOD, reason, cause);
    }

    /** For now, and not because of this mail: the next one would fare no better. */
    static Undelivered serverAway(String reason, Throwable cause) {
        return new Undelivered(How.SERVER_AWAY, reason, cause);
    }

    boolean isForGood() {
        return how == How.FOR_GOOD;
    }

    boolean isServerAway() {
        return how == How.SERVER_AWAY;
    }
}
