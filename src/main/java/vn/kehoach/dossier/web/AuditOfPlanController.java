package vn.kehoach.dossier.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.kehoach.audit.AuditLine;
import vn.kehoach.audit.AuditRecord;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.people.PlanReaders;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.PageRequest;

/** What happened to one plan, for whoever takes part in making it: opinions and returns are among it. */
@RestController
class AuditOfPlanController {

    private final AuditRecord record;
    private final PlanReaders readers;

    AuditOfPlanController(AuditRecord record, PlanReaders readers) {
        this.record = record;
        this.readers = readers;
    }

    /** Newest first. */
    @GetMapping("/api/audit/{planId}")
    PageOf<AuditLine> ofPlan(@PathVariable String planId, PageRequest page, Caller caller) {
        PlanId id = PlanId.of(planId);
        readers.requireInside(id, caller);
        return record.ofPlan(id.value(), caller.admin(), page);
    }
}
