package vn.kehoach.assignment.board;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What is late in a body of one piece of work that a plan asks of its units.
 *
 * @param officeCode the office that accepts it
 * @param planLabel how people name the plan: {@code 81-KH/ĐTN}
 * @param dueAt the earliest deadline among them
 * @param units how many have not done it
 * @param names of the first of them by the alphabet
 * @param facts what the policy chooses by whom to tell, as in {@link DueItem}
 */
public record BodyOverdue(
        String officeCode,
        String planId,
        String planLabel,
        String what,
        Instant dueAt,
        int units,
        List<String> names,
        Map<String, Object> facts) {}
