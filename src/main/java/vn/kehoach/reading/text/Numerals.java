package vn.kehoach.reading.text;

import java.util.Map;

/** The value of a section's number; 0 for what does not count. */
public final class Numerals {

    private static final Map<Character, Integer> ROMAN = Map.of('I', 1, 'V', 5, 'X', 10);

    private Numerals() {}

    public static int value(Marker marker) {
        return switch (marker.rank()) {
            case ROMAN -> marker.label().matches("[IVX]+") ? roman(marker.label()) : 0;
            case NUMBER -> Integer.parseInt(marker.label());
            default -> 0;
        };
    }

    private static int roman(String label) {
        int value = 0;
        for (int n = 0; n < label.length(); n++) {
            int digit = ROMAN.get(label.charAt(n));
            boolean less = n + 1 < label.length() && digit < ROMAN.get(label.charAt(n + 1));
            value += less ? -digit : digit;
        }
        return value;
    }
}
