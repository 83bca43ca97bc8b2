package vn.kehoach.notification;

/** A mail could not be handed over: for now, or for good. */
public class Undelivered extends RuntimeException {

    private final boolean forGood;

    private Undelivered(boolean forGood, String reason, Throwable cause) {
        super(reason, cause);
        this.forGood = forGood;
    }

    static Undelivered forNow(String reason, Throwable cause) {
        return new Undelivered(false, reason, cause);
    }

    static Undelivered forGood(String reason, Throwable cause) {
        return new Undelivered(true, reason, cause);
    }

    boolean isForGood() {
        return forGood;
    }
}
