package vn.kehoach.process.reportcollection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

import java.util.List;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.junit.jupiter.api.Test;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.assignment.report.CollectionService;

class CollectionWatchTest {

    private static final RequestId FIRST = RequestId.next();
    private static final RequestId SECOND = RequestId.next();

    private final CollectionService collections = mock();
    private final CollectionWatch watch = new CollectionWatch(collections);

    @Test
    void every_collection_of_which_all_reports_are_in_moves_on() {
        given(collections.complete()).willReturn(List.of(FIRST, SECOND));

        watch.look();

        then(collections).should().moveOn(FIRST);
        then(collections).should().moveOn(SECOND);
    }

    @Test
    void one_that_another_node_moves_on_does_not_keep_the_others_waiting() {
        given(collections.complete()).willReturn(List.of(FIRST, SECOND));
        willThrow(new OptimisticLockingException("taken")).given(collections).moveOn(FIRST);

        watch.look();

        then(collections).should().moveOn(SECOND);
    }

    @Test
    void the_demo_clock_is_told_that_something_is_due_only_where_it_is() {
        assertThat(watch.next()).isEmpty();

        given(collections.complete()).willReturn(List.of(FIRST));

        assertThat(watch.next()).isPresent();
        then(collections).should(never()).moveOn(FIRST);
    }
}
