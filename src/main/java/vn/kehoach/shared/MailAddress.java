package vn.kehoach.shared;

import java.util.regex.Pattern;

/** Whether a text can be a mail address. */
public final class MailAddress {

    private static final Pattern SHAPE = Pattern.compile("[^\\s@<>\",;:]+@[^\\s@<>\",;:]+\\.[^\\s@<>\",;:.]+");
    private static final int LONGEST = 254;

    private MailAddress() {}

    /** One address and nothing else: no name, no second address, no line break. */
    public static boolean isOne(String text) {
        return text.length() <= LONGEST
                && text.chars().noneMatch(Character::isISOControl)
                && SHAPE.matcher(text).matches();
    }
}
