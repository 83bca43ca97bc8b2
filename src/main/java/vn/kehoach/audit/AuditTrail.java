package vn.kehoach.audit;

/** Writes into the record what no {@link Recorded} entity tells by itself. */
@FunctionalInterface
public interface AuditTrail {

    /** Leaves a row in the transaction of the caller; where that is rolled back there is none. */
    void record(AuditEntry entry);
}
