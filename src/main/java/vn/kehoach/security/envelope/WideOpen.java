package vn.kehoach.security.envelope;

/** The settings would let anybody inside the house say from which address they come. */
class WideOpen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WideOpen(String message) {
        super(message);
    }
}
