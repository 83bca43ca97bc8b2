package vn.kehoach.download;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;

/** Who got which file. */
@Component
class DownloadRecord {

    private final AuditTrail trail;

    DownloadRecord(AuditTrail trail) {
        this.trail = trail;
    }

    @Transactional
    public void write(AuditEntry entry) {
        trail.record(entry);
    }
}
