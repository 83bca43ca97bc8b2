package vn.kehoach.reading.web;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The short key by which page and document name an item: {@code o3} for {@code obligations[3]}. */
final class ItemKey {

    private static final Pattern FIELD = Pattern.compile("(\\w+)(?:\\[(\\d{1,6})])?.*", Pattern.DOTALL);
    private static final Map<String, String> LETTERS = Map.of(
            "obligations", "o",
            "timeline", "t",
            "signatories", "k",
            "recipients", "r",
            "bases", "c",
            "participants", "tp",
            "agenda", "ct",
            "number", "so",
            "issued", "ngay",
            "event", "sk");

    private ItemKey() {}

    /** Empty for a field that is no item of the page. */
    static String of(String field) {
        Matcher parts = FIELD.matcher(field);
        if (!parts.matches()) {
            return "";
        }
        String letter = LETTERS.getOrDefault(parts.group(1), parts.group(1).equals("title") ? "ten" : "");
        return letter.isEmpty() || parts.group(2) == null ? letter : letter + parts.group(2);
    }
}
