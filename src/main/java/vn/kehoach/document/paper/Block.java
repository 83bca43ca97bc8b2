package vn.kehoach.document.paper;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands below the title: a heading, a paragraph, an item of a list, or a table.
 *
 * @param spans its words; none of a table
 * @param rows the cells of a table; none of the others
 */
public record Block(Kind kind, List<Span> spans, List<List<List<Span>>> rows) {

    /** How it is set (HD 29-HD/TWĐTN-VP, NĐ 30/2020 Phụ lục I). */
    public enum Kind {
        /** I., II., PHẦN …: bold. */
        PART,
        /** 1., 2., with few words: bold. */
        SECTION,
        /** Running words. */
        PARAGRAPH,
        /** A line behind a dash or a bullet. */
        ITEM,
        /** A table. */
        TABLE
    }

    private static final Pattern PART =
            Pattern.compile("(?u)^(?:\\*\\*)?(?:[IVXL]+\\s?[./)-]|PHẦN\\s|Phần (?:thứ )?).*");
    private static final Pattern SECTION =
            Pattern.compile("(?u)^(?:\\*\\*)?\\d{1,2}(?:\\.\\d{1,2})*\\s?[.)/].{0,90}(?<![.;,])(?:\\*\\*)?$");
    private static final Pattern ITEM = Pattern.compile("(?u)^[-–—+•·*▪●○]\\s?(?!\\*).*");

    /** The block that a line of a text is. */
    public static Block of(String line) {
        String text = line.strip();
        if (text.indexOf('\t') > 0) {
            return table(List.of(text));
        }
        return new Block(kind(text), Span.of(text), List.of());
    }

    private static Kind kind(String text) {
        if (PART.matcher(text).matches()) {
            return Kind.PART;
        }
        if (SECTION.matcher(text).matches()) {
            return Kind.SECTION;
        }
        return ITEM.matcher(text).matches() ? Kind.ITEM : Kind.PARAGRAPH;
    }

    /** A line of that kind, whatever it begins with. */
    public static Block of(Kind kind, String text) {
        return new Block(kind, Span.of(text), List.of());
    }

    /** Lines whose cells are separated by tabs. */
    static Block table(List<String> lines) {
        List<List<List<Span>>> rows = lines.stream()
                .map(line -> List.of(line.strip().split("\\t", -1)).stream()
                        .map(String::strip)
                        .map(Span::of)
                        .toList())
                .toList();
        return new Block(Kind.TABLE, List.of(), rows);
    }

    /** A table of these cells. */
    public static Block grid(List<List<String>> rows) {
        return new Block(
                Kind.TABLE,
                List.of(),
                rows.stream().map(row -> row.stream().map(Span::of).toList()).toList());
    }

    /** How many columns a table has; some of its rows may have fewer cells. */
    public int columns() {
        return rows.stream().mapToInt(List::size).max().orElse(1);
    }

    /** The rows of a table, so many together that a long one is quickly set. */
    public List<List<List<List<Span>>>> rowGroups() {
        return Groups.of(rows, row -> true);
    }

    /** Whether it stands above what it names. */
    boolean isHeading() {
        return kind == Kind.PART || kind == Kind.SECTION;
    }

    boolean isTable() {
        return kind == Kind.TABLE;
    }
}
