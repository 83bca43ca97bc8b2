package vn.kehoach.process.reportcollection;

import static vn.kehoach.process.reportcollection.ReportCollection.requestOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.report.CollectionService;
import vn.kehoach.consolidation.ConsolidationService;

/** Closes the collection, names who is missing, and tells whether a report upwards is asked for. */
@Component
class CloseCollectionDelegate implements JavaDelegate {

    private final CollectionService collections;
    private final ConsolidationService consolidation;

    CloseCollectionDelegate(CollectionService collections, ConsolidationService consolidation) {
        this.collections = collections;
        this.consolidation = consolidation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        collections.close(requestOf(execution));
        ReportCollection.REPORT_ASKED.set(execution, consolidation.reportAsked(requestOf(execution)));
    }
}
