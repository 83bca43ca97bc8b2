package vn.kehoach.assignment.board;

import java.time.Instant;

/**
 * One piece of open work, with what a reminder says about it.
 *
 * @param assignmentId the assignment
 * @param planId the plan that asks for it
 * @param planLabel how people name the plan: {@code 81-KH/ĐTN}
 * @param kind its kind, by which the policy chooses the reminders
 * @param unitCode the body that owes it
 * @param officeCode the office that accepts it
 * @param ownerId the user who proposed the plan
 * @param what what is owed
 * @param dueAt its deadline
 */
public record DueItem(
        String assignmentId,
        String planId,
        String planLabel,
        String kind,
        String unitCode,
        String officeCode,
        String ownerId,
        String what,
        Instant dueAt) {}
