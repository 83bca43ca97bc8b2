package vn.kehoach.testing;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;

/** What was written into the record, in memory. */
public final class RecordedEntries implements AuditTrail {

    private final List<AuditEntry> entries = new ArrayList<>();

    @Override
    public void record(AuditEntry entry) {
        entries.add(entry);
    }

    /** The entries of that kind, oldest first. */
    public List<AuditEntry> of(String kind) {
        return entries.stream().filter(entry -> entry.kind().equals(kind)).toList();
    }
}
