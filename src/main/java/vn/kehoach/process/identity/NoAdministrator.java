package vn.kehoach.process.identity;

/** Nobody could administer this installation, or anybody could: it does not start. */
class NoAdministrator extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoAdministrator(String message) {
        super(message);
    }
}
