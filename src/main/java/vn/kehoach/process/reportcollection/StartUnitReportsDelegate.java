package vn.kehoach.process.reportcollection;

import static vn.kehoach.process.reportcollection.ReportCollection.requestOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.CollectionService;
import vn.kehoach.assignment.WorkService;

/** Requests the reports of the next batch of units. */
@Component
class StartUnitReportsDelegate implements JavaDelegate {

    private final WorkService work;
    private final CollectionService collections;

    StartUnitReportsDelegate(WorkService work, CollectionService collections) {
        this.work = work;
        this.collections = collections;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReportCollection.UNITS_LEFT.set(execution, work.launchReports(requestOf(execution)));
        ReportCollection.COLLECTION_CLOSES_AT.set(execution, collections.closesAt(requestOf(execution)));
    }
}
