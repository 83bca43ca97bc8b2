package vn.kehoach.assignment.behalf;

import java.util.Map;
import vn.kehoach.assignment.work.AssignmentId;

/** The step in which a unit hands in, for somebody else who takes it in the unit's place. */
public interface UnitTasks {

    /**
     * Takes the open step of that work with the fields of its form, under the same checks as the unit.
     *
     * @param by who does so
     */
    void complete(AssignmentId work, Map<String, Object> fields, String by);
}
