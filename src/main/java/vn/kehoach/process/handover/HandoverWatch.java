package vn.kehoach.process.handover;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.kehoach.process.engine.TaskWatch;

/** Listens to every task of every version of our models, so that work which runs since before keeps the rules too. */
@Component
class HandoverWatch extends TaskWatch {

    HandoverWatch(HandoverListener listener) {
        super(TaskListener.EVENTNAME_ASSIGNMENT, listener);
    }
}
