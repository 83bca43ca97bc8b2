package vn.kehoach.upload;

import vn.kehoach.shared.Refused;

/** Why a file is not taken, as the end of a sentence that begins with its name. */
final class Objection extends Exception {

    private static final String LABEL = "Tệp";

    private final Refused.Reason reason;

    private Objection(Refused.Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** It is not of a type that is taken, or not what its name says. */
    static Objection type(String message) {
        return new Objection(Refused.Reason.UNSUPPORTED, message);
    }

    /** Its content is at fault. */
    static Objection content(String message) {
        return new Objection(Refused.Reason.INVALID, message);
    }

    static Objection tooLarge(String limit) {
        return new Objection(Refused.Reason.TOO_LARGE, "lớn hơn giới hạn " + limit);
    }

    /** It cannot be checked now. */
    static Objection unavailable(String message) {
        return new Objection(Refused.Reason.UNAVAILABLE, message);
    }

    Refused against(String file) {
        return Refused.because(reason, "file", LABEL, file + " " + getMessage());
    }
}
