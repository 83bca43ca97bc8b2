package vn.kehoach.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills in the names of a path and what stands after the question mark. */
final class Address {

    /** A part of a path with its name, and with the pattern that it must match where it has one. */
    private static final Pattern NAME = Pattern.compile("\\{(?:[^{}]|\\{[^{}]*})+}");

    private static final String PLAIN = "[A-Za-z0-9._~-]";
    private static final int MOST_PARAMETERS = 3;

    private Address() {}

    /** With ids that mostly exist. */
    static String of(Endpoint endpoint, World world, Random dice) {
        return path(endpoint.path(), dice, kind -> dice.nextInt(4) == 0 ? wrong(dice) : world.id(kind, dice))
                + query(endpoint.parameters(), world, dice);
    }

    /** With ids of which none exists. */
    static String ofNothing(Endpoint endpoint, World world, Random dice) {
        return path(endpoint.path(), dice, kind -> wrong(dice)) + query(endpoint.parameters(), world, dice);
    }

    private interface Ids {
        String of(String kind);
    }

    private static String path(String pattern, Random dice, Ids ids) {
        Matcher names = NAME.matcher(pattern);
        StringBuilder path = new StringBuilder();
        while (names.find()) {
            String[] before = pattern.substring(0, names.start()).split("/");
            String kind = before.length == 0 ? "" : before[before.length - 1];
            names.appendReplacement(path, Matcher.quoteReplacement(encoded(value(names.group(), kind, ids, dice))));
        }
        return names.appendTail(path).toString();
    }

    private static String value(String name, String kind, Ids ids, Random dice) {
        boolean wellFormed = dice.nextInt(4) != 0;
        return switch (name) {
            case "{year}" -> wellFormed ? String.valueOf(2019 + dice.nextInt(20)) : wrong(dice);
            case "{type}" -> wellFormed ? "KH" : wrong(dice);
            default -> ids.of(kind);
        };
    }

    private static String wrong(Random dice) {
        return dice.nextBoolean() ? new UUID(dice.nextLong(), dice.nextLong()).toString() : Hostile.shortText(dice);
    }

    private static String query(List<String> names, World world, Random dice) {
        if (names.isEmpty() || dice.nextInt(4) == 0) {
            return "";
        }
        StringBuilder query = new StringBuilder();
        int count = 1 + dice.nextInt(MOST_PARAMETERS);
        for (int i = 0; i < count; i++) {
            String name = dice.nextInt(20) == 0 ? "fuzz" : World.any(names, dice);
            query.append(i == 0 ? '?' : '&')
                    .append(encoded(name))
                    .append('=')
                    .append(encoded(value(name, world, dice)));
        }
        return query.toString();
    }

    private static String value(String name, World world, Random dice) {
        if (dice.nextInt(3) != 0) {
            return Hostile.shortText(dice);
        }
        return switch (name) {
            case "sortBy" -> "created";
            case "sortOrder" -> "asc";
            case "page", "size", "firstResult", "maxResults" -> "1";
            default -> world.id(World.any(List.of("plans", "task", "process-instance", "user"), dice), dice);
        };
    }

    /** Every letter that might mean something as its bytes; half a surrogate pair too, as no decoder likes it. */
    static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        text.codePoints().forEach(letter -> {
            String one = new String(Character.toChars(letter));
            if (one.matches(PLAIN)) {
                encoded.append(one);
            } else if (letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE) {
                encoded.append("%ED%A0%80");
            } else {
                for (byte each : one.getBytes(StandardCharsets.UTF_8)) {
                    encoded.append(String.format("%%%02X", each));
                }
            }
        });
        return encoded.toString();
    }
}
