package vn.kehoach.reading.content;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Damages documents as scanning, copying and hurried typing do; the same seed gives the same damage. */
final class Mutants {

    private static final String DIRT = "*-–:;.,()\t\n\"“”/0123456789\u00A0\u200B\u00ADIVXđĐ";

    private final Random random;

    Mutants(long seed) {
        random = new Random(seed);
    }

    String of(String text) {
        String mutant = text;
        for (int n = 0; n <= random.nextInt(4); n++) {
            mutant = damaged(mutant);
        }
        return mutant;
    }

    private String damaged(String text) {
        return switch (random.nextInt(9)) {
            case 0 -> lines(text, this::drop);
            case 1 -> lines(text, this::swap);
            case 2 -> lines(text, Collections::shuffle);
            case 3 ->
                Normalizer.normalize(text, Normalizer.Form.NFD)
                        .replaceAll(random.nextBoolean() ? "\\p{M}+" : "\u0323", "");
            case 4 -> digits(text);
            case 5 -> inserted(text);
            case 6 -> text.substring(0, random.nextInt(text.length() + 1));
            case 7 -> text.replace("\n", random.nextBoolean() ? " " : "\r\n");
            default -> text.substring(random.nextInt(text.length() + 1));
        };
    }

    private String lines(String text, java.util.function.Consumer<List<String>> change) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        change.accept(lines);
        return String.join("\n", lines);
    }

    private void drop(List<String> lines) {
        for (int n = 0; n < 5 && !lines.isEmpty(); n++) {
            lines.remove(random.nextInt(lines.size()));
        }
    }

    private void swap(List<String> lines) {
        for (int n = 0; n < 5; n++) {
            Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
        }
    }

    private String digits(String text) {
        StringBuilder changed = new StringBuilder(text);
        for (int n = 0; n < changed.length(); n++) {
            if (Character.isDigit(changed.charAt(n)) && random.nextInt(3) == 0) {
                changed.setCharAt(n, (char) ('0' + random.nextInt(10)));
            }
        }
        return changed.toString();
    }

    private String inserted(String text) {
        StringBuilder changed = new StringBuilder(text);
        for (int n = 0; n < 30; n++) {
            changed.insert(random.nextInt(changed.length() + 1), DIRT.charAt(random.nextInt(DIRT.length())));
        }
        return changed.toString();
    }
}
