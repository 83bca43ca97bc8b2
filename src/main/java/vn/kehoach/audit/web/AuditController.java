package vn.kehoach.audit.web;

import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.kehoach.audit.AuditCheck;
import vn.kehoach.audit.AuditLine;
import vn.kehoach.audit.AuditRecord;
import vn.kehoach.audit.Broken;
import vn.kehoach.audit.ChainHead;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.PageRequest;

/** The whole record; the gate lets only administrators through to it. */
@RestController
@RequestMapping("/api/audit")
class AuditController {

    private final AuditCheck check;
    private final AuditRecord record;

    AuditController(AuditCheck check, AuditRecord record) {
        this.check = check;
        this.record = record;
    }

    /**
     * What the check has shown.
     *
     * @param firstBroken null where the chain holds
     * @param anchors how many notes outside the database were compared
     */
    record Verdict(boolean ok, long rows, ChainHead head, Broken firstBroken, long anchors) {

        static Verdict of(AuditCheck.Verdict verdict) {
            return new Verdict(
                    verdict.ok(),
                    verdict.rows(),
                    verdict.head(),
                    verdict.firstBroken().orElse(null),
                    verdict.anchors());
        }
    }

    @GetMapping("/verify")
    Verdict verify() {
        return Verdict.of(check.verify());
    }

    /** Newest first; refused access and failed logins are among them. */
    @GetMapping
    PageOf<AuditLine> all(@RequestParam Optional<String> kind, PageRequest page) {
        return record.all(kind, page);
    }
}
