package vn.kehoach.signing;

/** What signing tells its process. */
public interface SigningWorkflow {

    /**
     * Takes the open signatures for this transaction: who presses "Ký" meanwhile waits until it is decided who may. Comes
     * before anything else is changed.
     */
    void holdOpenSignatures();

    /** Who signs for whom may have changed: open signatures are offered to those who may give them now. */
    void substitutesChanged();
}
