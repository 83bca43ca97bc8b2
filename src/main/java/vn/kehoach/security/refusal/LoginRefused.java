package vn.kehoach.security.refusal;

/** Why somebody does not get in, in words for that person; a wrong password alone is no such reason. */
public abstract class LoginRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    /**
     * @param status of HTTP
     * @param message for whoever logs in
     */
    protected LoginRefused(int status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    /** The status of HTTP. */
    public int status() {
        return status;
    }

    /** Whole seconds until a try makes sense again, as {@code Retry-After} wants them; 0 where waiting does not help. */
    public long seconds() {
        return 0;
    }
}
