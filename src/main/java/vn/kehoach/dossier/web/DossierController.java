package vn.kehoach.dossier.web;

import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kehoach.consolidation.CollectionReports;
import vn.kehoach.consolidation.CollectionView;
import vn.kehoach.dossier.sheet.PlanDossier;
import vn.kehoach.dossier.sheet.PlanSheet;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.people.PlanReaders;
import vn.kehoach.plan.state.PlanId;

/** The file of a plan over HTTP. */
@RestController
@RequestMapping("/api/plans/{id}")
class DossierController {

    private final PlanDossier dossier;
    private final CollectionReports collections;
    private final PlanReaders readers;

    DossierController(PlanDossier dossier, CollectionReports collections, PlanReaders readers) {
        this.dossier = dossier;
        this.collections = collections;
        this.readers = readers;
    }

    @GetMapping
    PlanSheet open(@PathVariable String id, Caller caller) {
        return dossier.open(PlanId.of(id), caller);
    }

    @GetMapping("/collections")
    List<CollectionView> collections(@PathVariable String id, Caller caller) {
        readers.requireRead(PlanId.of(id), caller);
        UUID plan = PlanId.of(id).value();
        return collections.ofPlan(plan, caller);
    }
}
