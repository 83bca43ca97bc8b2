package vn.kehoach.signing;

/** What signing tells its process. */
public interface SigningWorkflow {

    /** Who signs for whom may have changed: open signatures are offered to those who may give them now. */
    void substitutesChanged();
}
