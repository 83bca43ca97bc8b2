package vn.kehoach.restoration;

/**
 * A number register after a restoration.
 *
 * @param last the last number that the restored database knows
 * @param known the last number that was noted outside it; not below {@code last}
 */
public record RegisterStanding(String body, int year, String type, long last, long known) {}
