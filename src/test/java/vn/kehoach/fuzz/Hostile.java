package vn.kehoach.fuzz;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Values with which nobody means well, as texts and as they stand in JSON. */
final class Hostile {

    /** Stands in every text that a browser could run; a page must never show it unescaped. */
    static final String MARK = "fuzz7391";

    private static final int LONG = 4_001;
    private static final int MEGABYTE = 1_000_000;
    private static final int MANY = 10_000;

    private static final List<String> SHORT_TEXTS = List.of(
            "",
            " ",
            "a\0b",
            "a\r\nX-Fuzz: 1\r\n\r\n<b>",
            "\u202Etxt.exe\u202C",
            "\uD83D\uDE00\uD83D\uDC69\u200D\uD83D\uDCBB",
            "\uD800",
            "\uDC00a",
            "<img src=x onerror=alert('" + MARK + "')>",
            "\"><script>alert('" + MARK + "')</script>",
            "{{constructor.constructor('alert(\"" + MARK + "\")')()}}",
            "=cmd|' /C calc'!A0",
            "+1+1",
            "@SUM(1)",
            "${7*7}",
            "${''.getClass().forName('x')}",
            "#{7*7}",
            "-1",
            "9223372036854775808",
            "-9223372036854775809",
            "1e400",
            "NaN",
            "null",
            "true",
            "0001-01-01",
            "9999-12-31",
            "+999999999-12-31",
            "-999999999-01-01T00:00",
            "2020-02-31",
            "2020-02-20T25:61",
            "9999-12-31T23:59:59.999+0000",
            "292278994-08-17T07:12:55.807+0000",
            "' or 1=1 --",
            "%",
            "_%_",
            "\\",
            "../../../etc/passwd",
            "\uFEFF\u2028",
            "Tie\u0302\u0301ng Vie\u0323\u0302t",
            "00000000-0000-0000-0000-000000000000",
            "a,b,,c",
            "a_eq_b,c_like_%,_eq_,x",
            "[\"a\"]",
            "{\"a\":1}");

    private static final List<String> LITERALS = Stream.of(
                    Stream.of("null", "true", "false", "0", "-1", "9223372036854775807", "9223372036854775808"),
                    Stream.of("-9223372036854775809", "2147483648", "1e400", "-1e400", "1e-400", "0.1", "1e9"),
                    Stream.of("9".repeat(LONG), "NaN", "[]", "{}", "[null]", "[{}]", "{\"a\":null}", "[[]]"),
                    Stream.of(
                            nested(40), nested(60), nested(5_000), many("1"), many("null"), many("\"a\""), many("{}")),
                    Stream.of(
                            "\"\\u0000\"",
                            "\"\\ud800\"",
                            "\"a\tb\"",
                            "\"\\x\"",
                            "undefined",
                            "'a'",
                            "",
                            "{\"a\"",
                            "01"))
            .flatMap(each -> each)
            .toList();

    private Hostile() {}

    private static String nested(int deep) {
        return "[".repeat(deep) + "]".repeat(deep);
    }

    private static String many(String each) {
        return "[" + (each + ",").repeat(MANY - 1) + each + "]";
    }

    /** A text short enough for an address. */
    static String shortText(Random dice) {
        return dice.nextInt(20) == 0 ? "a".repeat(LONG) : SHORT_TEXTS.get(dice.nextInt(SHORT_TEXTS.size()));
    }

    /** Any text: a long one, and at times a megabyte. */
    static String text(Random dice) {
        return switch (dice.nextInt(60)) {
            case 0 -> "b".repeat(MEGABYTE);
            case 1 -> "b".repeat(MEGABYTE + 100_000);
            case 2, 3 -> "ế".repeat(LONG);
            default -> shortText(dice);
        };
    }

    /** Something to stand in the place of a value in JSON; not always JSON itself. */
    static String literal(Random dice) {
        return dice.nextBoolean() ? quoted(text(dice)) : LITERALS.get(dice.nextInt(LITERALS.size()));
    }

    /** A text as JSON. */
    static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < ' ' || letter == '"' || letter == '\\' || Character.isSurrogate(letter)) {
                json.append(String.format("\\u%04x", (int) letter));
            } else {
                json.append(letter);
            }
        }
        return json.append('"').toString();
    }
}
