package vn.kehoach.signing;

import java.util.UUID;

/** The reports that are submitted for signature beside plans; whoever keeps them says what becomes of a signature. */
public interface SignedReports {

    /** Refuses whoever wrote the report: they do not sign it. */
    void requireNotWriter(UUID report, String user);

    /** What the signatory reads of it: its title. */
    String titleOf(UUID report);

    /** It is signed: numbered and frozen, in the transaction of the signature. */
    void signed(UUID report);

    /** The signatory gave it back. */
    void returned(UUID report, String by, String reason);
}
