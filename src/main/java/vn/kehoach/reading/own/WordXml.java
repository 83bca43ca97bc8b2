package vn.kehoach.reading.own;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The words of a Word file as they are written, with the place of each letter: what is changed is changed there, and no other
 * letter of the file is.
 */
final class WordXml {

    private static final List<String> NAMESPACES = List.of(
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"",
            "xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"");

    /** What a reader does not see, or sees a second time; as when the plan was read. */
    private static final Set<String> UNSEEN = Set.of("w:del", "w:moveFrom", "mc:Fallback", "w:pPr", "w:rPr");

    private final String xml;
    private final List<WordParagraph> paragraphs = new ArrayList<>();
    private final List<Edit> edits = new ArrayList<>();
    private final Deque<WordParagraph> open = new ArrayDeque<>();
    private final Deque<Integer> cells = new ArrayDeque<>();
    private int cellsSeen;
    private int unseen;

    private record Edit(int from, int to, String words) {}

    private record Tag(String name, int from, int to, boolean closing, boolean empty) {}

    private WordXml(String xml) {
        this.xml = xml;
    }

    /** Empty for what is written in a way in which places are not certain. */
    static Optional<WordXml> of(String xml) {
        boolean known = NAMESPACES.stream().anyMatch(xml::contains);
        WordXml words = new WordXml(xml);
        return known && words.scan() ? Optional.of(words) : Optional.empty();
    }

    /** In the order in which they begin. */
    List<WordParagraph> paragraphs() {
        return paragraphs;
    }

    String between(int from, int to) {
        return xml.substring(from, to);
    }

    void change(int from, int to, String words) {
        edits.add(new Edit(from, to, words));
    }

    boolean isChanged() {
        return !edits.isEmpty();
    }

    String written() {
        StringBuilder all = new StringBuilder();
        int at = 0;
        for (Edit edit : edits.stream()
                .sorted(Comparator.comparingInt(Edit::from).thenComparingInt(Edit::to))
                .distinct()
                .toList()) {
            all.append(xml, at, edit.from()).append(edit.words());
            at = edit.to();
        }
        return all.append(xml, at, xml.length()).toString();
    }

    private boolean scan() {
        int at = xml.indexOf('<');
        while (at >= 0) {
            if (xml.startsWith("<![CDATA[", at) || xml.startsWith("<!DOCTYPE", at)) {
                return false;
            }
            int end = end(at);
            if (end < 0) {
                return false;
            }
            if (xml.charAt(at + 1) != '!' && xml.charAt(at + 1) != '?') {
                Tag tag = tag(at, end);
                if (tag.name().equals("w:t") && !tag.closing() && !tag.empty()) {
                    end = text(tag);
                } else {
                    tag(tag);
                }
            }
            at = xml.indexOf('<', end);
        }
        return open.isEmpty() && unseen == 0;
    }

    /** Behind what begins there; negative where it has no end. */
    private int end(int at) {
        if (xml.startsWith("<!--", at)) {
            int end = xml.indexOf("-->", at);
            return end < 0 ? -1 : end + "-->".length();
        }
        char quote = 0;
        for (int n = at + 1; n < xml.length(); n++) {
            char letter = xml.charAt(n);
            if (quote != 0) {
                quote = letter == quote ? 0 : quote;
            } else if (letter == '"' || letter == '\'') {
                quote = letter;
            } else if (letter == '>') {
                return n + 1;
            }
        }
        return -1;
    }

    private Tag tag(int from, int to) {
        boolean closing = xml.charAt(from + 1) == '/';
        int start = from + (closing ? 2 : 1);
        int end = start;
        while (end < to && " \t\r\n/>".indexOf(xml.charAt(end)) < 0) {
            end++;
        }
        return new Tag(xml.substring(start, end), from, to, closing, xml.charAt(to - 2) == '/');
    }

    private void tag(Tag tag) {
        if (UNSEEN.contains(tag.name()) && !tag.empty()) {
            unseen += tag.closing() ? -1 : 1;
        }
        switch (tag.name()) {
            case "w:tc" -> cell(tag);
            case "w:p" -> paragraph(tag);
            case "w:tab", "w:ptab" -> mark(tag, '\t');
            case "w:br", "w:cr" -> mark(tag, '\n');
            case "w:noBreakHyphen" -> mark(tag, '-');
            default -> {}
        }
    }

    private void cell(Tag tag) {
        if (tag.closing()) {
            cells.poll();
        } else if (!tag.empty()) {
            cells.push(++cellsSeen);
        }
    }

    private void paragraph(Tag tag) {
        if (tag.closing()) {
            if (!open.isEmpty()) {
                open.pop().end(tag.from());
            }
            return;
        }
        WordParagraph paragraph = new WordParagraph(this, tag.to(), tag.empty(), cells.isEmpty() ? 0 : cells.peek());
        if (unseen == 0) {
            paragraphs.add(paragraph);
        }
        if (!tag.empty()) {
            open.push(paragraph);
        }
    }

    private void mark(Tag tag, char letter) {
        if (unseen == 0 && !tag.closing() && !open.isEmpty()) {
            open.peek().mark(letter);
        }
    }

    /** Where the text has ended. */
    private int text(Tag tag) {
        int end = xml.indexOf('<', tag.to());
        if (unseen == 0 && end >= 0 && !open.isEmpty()) {
            open.peek().text(tag.from(), tag.to(), end);
        }
        return Math.max(tag.to(), end);
    }
}
