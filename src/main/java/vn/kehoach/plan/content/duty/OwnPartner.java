package vn.kehoach.plan.content.duty;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A body is never its own partner: where two bodies owe work together, "phối hợp với" one of them is not said to that one.
 */
public final class OwnPartner {

    private static final String WITH = "([Pp]hối hợp(?:\\s+chặt chẽ)?)\\s+(?:với|cùng)\\s+";
    /** Other names before it, each taken in one way only, so that no text makes it search long. */
    private static final String OTHERS = "((?:\\p{Lu}(?:(?!\\s+và\\s)[^,.;:]){0,80}+(?:\\s*,\\s*|\\s+và\\s+)){0,5}?)";

    private static final String END = "(?![\\p{L}\\p{N}])(?!\\s+\\p{Lu})";
    private static final String NEXT = "(?:\\s*(,|\\svà(?=\\s))(?=\\s*\\p{Lu}))?";
    private static final Pattern SEPARATOR = Pattern.compile("(\\s*,|\\s+và)\\s*$");

    private OwnPartner() {}

    /**
     * The work without these names among its partners.
     *
     * @param own the names of whoever owes it, as the plan writes them
     */
    public static String without(String what, Collection<String> own) {
        List<String> names = own.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        String said = what;
        for (String name : names) {
            said = without(said, name);
        }
        return said;
    }

    private static String without(String what, String name) {
        Pattern partner = Pattern.compile(
                WITH + OTHERS + "(?iu:" + Pattern.quote(name).replace(" ", "\\E\\s+\\Q") + ")" + END + NEXT);
        return partner.matcher(what).replaceAll(found -> Matcher.quoteReplacement(left(found)));
    }

    private static String left(MatchResult found) {
        String others = found.group(2);
        String before = found.group(3) == null ? SEPARATOR.matcher(others).replaceFirst("") : others.stripTrailing();
        boolean nobody = before.isEmpty() && found.group(3) == null;
        return nobody ? found.group(1) : (found.group(1) + " với " + before).stripTrailing();
    }
}
