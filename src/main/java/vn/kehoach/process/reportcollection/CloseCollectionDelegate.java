package vn.kehoach.process.reportcollection;

import static vn.kehoach.process.reportcollection.ReportCollection.requestOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.report.CollectionService;

/** Closes the collection and names who is missing. */
@Component
class CloseCollectionDelegate implements JavaDelegate {

    private final CollectionService collections;

    CloseCollectionDelegate(CollectionService collections) {
        this.collections = collections;
    }

    @Override
    public void execute(DelegateExecution execution) {
        collections.close(requestOf(execution));
    }
}
