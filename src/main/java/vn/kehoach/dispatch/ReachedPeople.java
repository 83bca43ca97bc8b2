package vn.kehoach.dispatch;

import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.state.PlanId;

/** To whom an issued plan was sent. */
public interface ReachedPeople {

    /**
     * One of them.
     *
     * @param unit the unit for which they got it, empty where the line names them themselves
     * @param person empty for a mailbox
     */
    record Reached(Optional<String> unit, Optional<String> person, String name, String address) {}

    /** Line by line of Nơi nhận; what is only filed was sent to nobody. */
    List<Reached> of(PlanId plan);
}
