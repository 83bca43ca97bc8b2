package vn.kehoach.consolidation;

import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.signing.SigningId;

/** What a consolidated report tells its process. */
public interface FinalReportWorkflow {

    /** It was submitted to its signatory. */
    void signingOpened(SigningId id);

    /** A collection that is closed, and of whose text nobody asked a report upwards, gets one after all. */
    void reportAdded(RequestId id);
}
