package vn.kehoach.reading.file;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A table. One that lists things gives a line a row, its cells apart by tabs; one that only puts two texts side by side, as
 * the head and the end of a document have it, gives them one after the other.
 */
final class TableText {

    private static final int LISTS_FROM = 3;
    private static final Pattern ITEM = Pattern.compile("[-+•]?\\s*\\p{Lu}\\p{L}*\\s+\\p{L}+");

    private final List<List<List<String>>> rows;

    TableText(Element table, Function<Node, List<String>> lines) {
        this.rows = named(table, "tr").map(row -> cells(row, lines)).toList();
    }

    private static Stream<Element> named(Node parent, String name) {
        return Elements.children(parent).flatMap(each -> switch (String.valueOf(each.getLocalName())) {
            case "sdt", "sdtContent", "ins", "customXml" -> named(each, name);
            default -> name.equals(each.getLocalName()) ? Stream.of(each) : Stream.empty();
        });
    }

    private static List<List<String>> cells(Element row, Function<Node, List<String>> lines) {
        List<List<String>> cells = new ArrayList<>();
        named(row, "tc").forEach(cell -> {
            cells.add(lines.apply(cell));
            int columns = Elements.below(cell, "tcPr", "gridSpan")
                    .flatMap(span -> Elements.number(span, "val"))
                    .orElse(1);
            Stream.generate(List::<String>of).limit(Math.min(columns, 100) - 1L).forEach(cells::add);
        });
        return cells;
    }

    String text() {
        return isList() ? asList() : sideBySide();
    }

    private boolean isList() {
        return rows.stream().mapToInt(List::size).max().orElse(0) >= LISTS_FROM;
    }

    private String asList() {
        return rows.stream().map(TableText::line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(List<List<String>> cells) {
        return cells.stream().map(TableText::joined).collect(Collectors.joining("\t"));
    }

    /** Several bodies below one another in a cell are a list, a sentence that goes on is not. */
    private static String joined(List<String> lines) {
        StringBuilder cell = new StringBuilder();
        for (String line : lines) {
            String words = line.replace('\t', ' ').strip();
            boolean item = !cell.isEmpty()
                    && !words.isEmpty()
                    && ITEM.matcher(words).lookingAt()
                    && ".;:,(".indexOf(cell.charAt(cell.length() - 1)) < 0;
            cell.append(item ? "; " : cell.isEmpty() ? "" : " ").append(words);
        }
        return cell.toString().strip();
    }

    private String sideBySide() {
        return rows.stream()
                .flatMap(List::stream)
                .filter(lines -> !lines.isEmpty())
                .map(lines -> String.join("\n", lines) + "\n")
                .collect(Collectors.joining());
    }
}
