package vn.kehoach.assignment.board;

import java.time.Instant;
import java.util.Map;

/**
 * One piece of open work, with what a reminder says about it.
 *
 * @param assignmentId the assignment
 * @param planId the plan that asks for it
 * @param planLabel how people name the plan: {@code 81-KH/ĐTN}
 * @param unitCode the body that owes it
 * @param officeCode the office that accepts it
 * @param ownerId the user who proposed the plan
 * @param what what is owed
 * @param dueAt its deadline
 * @param facts what the policy chooses the reminders by, under the names that its tables use: {@code kind} and what more is known
 */
public record DueItem(
        String assignmentId,
        String planId,
        String planLabel,
        String unitCode,
        String officeCode,
        String ownerId,
        String what,
        Instant dueAt,
        Map<String, Object> facts) {}
