package vn.kehoach.plan;

import java.util.List;

/**
 * One line of Nơi nhận.
 *
 * @param text the line as written
 * @param units codes chosen by the drafter; where given they stand in place of the text
 */
public record RecipientLine(int index, String text, List<String> units) {}
