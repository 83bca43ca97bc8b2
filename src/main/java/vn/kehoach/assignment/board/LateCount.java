package vn.kehoach.assignment.board;

/**
 * How much of one unit is late in the plans of one person.
 *
 * @param open what the unit still has to do
 * @param all that, and what never came to collections that are closed
 */
public record LateCount(String unitCode, String ownerId, int open, int all) {}
