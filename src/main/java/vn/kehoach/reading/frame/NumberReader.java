package vn.kehoach.reading.frame;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.reading.text.Page;
import vn.kehoach.reading.text.Span;

/** Reads the number of a document in every shape that offices write. */
final class NumberReader {

    private static final Pattern LABELLED = Pattern.compile("(?iu)(?<![\\p{L}\\d])Số\\s*[:.]?\\s*(?<rest>[^\\t\\n]*)");
    private static final Pattern SHAPE = Pattern.compile(
            "(?u)^(?<text>(?<ordinal>\\d{1,5})\\s*(?<mark>[-–/ ])\\s*(?<type>[A-ZĐ]{1,8}r?(?:[A-ZĐ]{1,4})?)\\s*[/\\-–]\\s*(?<issuer>[\\p{Lu}&\\d.Đh]+(?:\\s*[-–/&.]\\s*[\\p{Lu}\\d&Đ]+)*))");

    private NumberReader() {}

    /** Of a cell of the header; empty where the number was left open. */
    static Optional<Header.Number> read(Page page, Span cell) {
        Matcher label = LABELLED.matcher(cell.in(page.shown()));
        if (!label.lookingAt()) {
            return Optional.empty();
        }
        Matcher shape = SHAPE.matcher(label.group("rest"));
        return shape.lookingAt() && plausible(shape)
                ? Optional.of(number(shape, cell.start() + label.start("rest")))
                : Optional.empty();
    }

    /** Whether the cell is a number without its label: "7360/KH-UBND". */
    static boolean stands(Page page, Span cell) {
        return bare(page, cell).isPresent();
    }

    static Optional<Header.Number> bare(Page page, Span cell) {
        Matcher shape = SHAPE.matcher(page.words(cell));
        return shape.matches() && shape.group("type").matches("K[HP].*|CT[A-ZĐr]*|HD|PA|ĐA") && plausible(shape)
                ? Optional.of(number(shape, cell.start()))
                : Optional.empty();
    }

    static boolean isLabelled(Page page, Span cell) {
        return LABELLED.matcher(cell.in(page.shown())).lookingAt();
    }

    private static boolean plausible(Matcher shape) {
        return Integer.parseInt(shape.group("ordinal")) > 0;
    }

    private static Header.Number number(Matcher shape, int offset) {
        return new Header.Number(
                Integer.parseInt(shape.group("ordinal")),
                shape.group("type"),
                shape.group("issuer").strip(),
                shape.group("text").strip(),
                new Span(offset + shape.start("text"), offset + shape.end("text")));
    }
}
