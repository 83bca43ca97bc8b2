package vn.kehoach.reading.words;

import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lists of words as patterns on plain letters; a longer phrase wins over a shorter one. */
public final class Lexicon {

    private Lexicon() {}

    /** Any of the phrases, as whole words; commas part them, a space stands for any white space. */
    public static String any(String... lists) {
        return Arrays.stream(lists)
                .flatMap(list -> Arrays.stream(list.split(",")))
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(phrase -> phrase.replace(" ", "\\s+"))
                .collect(Collectors.joining("|", "\\b(?:", ")\\b"));
    }

    /** A pattern in which a space stands for any white space. */
    static Pattern pattern(String regex) {
        return Pattern.compile(regex.replace(" ", "\\s+"));
    }
}
