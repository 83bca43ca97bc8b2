package vn.kehoach.assignment.behalf;

import java.util.List;
import java.util.Map;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.shared.Refused;

/** The step in which a unit hands in, for somebody else who takes it in the unit's place. */
public interface UnitTasks {

    /**
     * The fields of the form of the step in which the unit of that work hands in, as they are declared; none while nothing
     * waits for the unit.
     */
    List<UnitField> form(AssignmentId work);

    /**
     * Takes the open step of that work with the fields of its form, under the same checks as the unit.
     *
     * @param by who does so
     */
    void complete(AssignmentId work, Map<String, Object> fields, String by);

    /** Does something under the name of somebody who has no account, for the record of all that changes meanwhile. */
    void under(String name, Runnable work);

    /** What is said where nothing waits for the unit. */
    static Refused gone() {
        return Refused.conflict("Việc này không chờ đơn vị nộp nữa: đã nộp, đã kết thúc hoặc chưa mở xong");
    }
}
