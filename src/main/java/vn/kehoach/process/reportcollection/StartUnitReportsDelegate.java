package vn.kehoach.process.reportcollection;

import static vn.kehoach.process.reportcollection.ReportCollection.requestOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.opening.LaunchService;
import vn.kehoach.assignment.report.CollectionService;

/** Requests the reports of the next batch of units. */
@Component
class StartUnitReportsDelegate implements JavaDelegate {

    private final LaunchService launch;
    private final CollectionService collections;

    StartUnitReportsDelegate(LaunchService launch, CollectionService collections) {
        this.launch = launch;
        this.collections = collections;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReportCollection.UNITS_LEFT.set(execution, launch.launchReports(requestOf(execution)));
        ReportCollection.COLLECTION_CLOSES_AT.set(execution, collections.closesAt(requestOf(execution)));
    }
}
