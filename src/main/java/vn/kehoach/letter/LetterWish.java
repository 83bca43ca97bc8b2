package vn.kehoach.letter;

import java.util.Optional;

/**
 * Which letter an office wants.
 *
 * @param unit the code of the one unit that it is about; empty where it is about all
 */
public record LetterWish(LetterKind kind, Optional<String> unit) {

    /**
     * As an address names it.
     *
     * @param unit blank where it is about all
     */
    public static LetterWish of(String kind, String unit) {
        return new LetterWish(LetterKind.of(kind), Optional.of(unit.strip()).filter(code -> !code.isEmpty()));
    }

    static LetterWish of(LetterKind kind) {
        return new LetterWish(kind, Optional.empty());
    }
}
