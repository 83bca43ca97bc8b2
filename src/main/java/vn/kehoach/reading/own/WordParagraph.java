package vn.kehoach.reading.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One paragraph: its words over all its runs, and where in the file each letter is written. */
final class WordParagraph {

    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");
    private static final Pattern ENTITY = Pattern.compile("&(?:#x([0-9a-fA-F]{1,6})|#(\\d{1,7})|(\\w{2,4}));");
    private static final Pattern RUN = Pattern.compile("(?s)<w:r(?: [^>]*)?>(?<rest>.*)");
    private static final Letter NOWHERE = new Letter(-1, -1, -1);

    private final WordXml xml;
    private final int opened;
    private final boolean empty;
    private final int cell;
    private final StringBuilder words = new StringBuilder();
    private final List<Letter> letters = new ArrayList<>();
    private int end;

    /** Where a letter is written, and the tag of the text that it is in. */
    private record Letter(int from, int to, int tag) {}

    WordParagraph(WordXml xml, int opened, boolean empty, int cell) {
        this.xml = xml;
        this.opened = opened;
        this.empty = empty;
        this.cell = cell;
        this.end = opened;
    }

    void end(int tag) {
        end = tag;
    }

    void mark(char letter) {
        words.append(letter);
        letters.add(NOWHERE);
    }

    void text(int tag, int start, int stop) {
        String written = xml.between(start, stop);
        Matcher entity = ENTITY.matcher(written);
        int at = 0;
        while (at < written.length()) {
            boolean named = entity.region(at, written.length()).lookingAt();
            int next = named ? entity.end() : at + 1;
            String said = named ? said(entity) : written.substring(at, next);
            for (char letter : said.toCharArray()) {
                // A space that keeps two words on one line is a space.
                words.append(letter == '\u00a0' || letter == '\u202f' ? ' ' : letter);
                letters.add(new Letter(start + at, start + next, tag));
            }
            at = next;
        }
    }

    private static String said(Matcher entity) {
        if (entity.group(3) != null) {
            return NAMED.getOrDefault(entity.group(3), "\ufffd");
        }
        int code = entity.group(1) == null ? Integer.parseInt(entity.group(2)) : Integer.parseInt(entity.group(1), 16);
        return Character.isValidCodePoint(code) ? Character.toString(code) : "\ufffd";
    }

    String words() {
        return words.toString();
    }

    /** The cell of the table in which it stands; 0 outside of tables. */
    int cell() {
        return cell;
    }

    /** Whether there is nothing in it, no picture either. */
    boolean isFree() {
        return words.toString().isBlank() && !inner().matches("(?s).*<(?:w:drawing|w:pict|w:object|w:sectPr|mc:).*");
    }

    /** Whether letters can be put in place of those: none of them is a tab or a new line. */
    boolean canWrite(int start, int stop) {
        boolean all = letters.subList(start, stop).stream().noneMatch(NOWHERE::equals);
        return all && (start < stop || at(start) >= 0);
    }

    private int at(int place) {
        if (place > 0 && letters.get(place - 1) != NOWHERE) {
            return letters.get(place - 1).to();
        }
        return place < letters.size() && letters.get(place) != NOWHERE
                ? letters.get(place).from()
                : -1;
    }

    /** Puts words in place of the letters from there to there, into the run of the first one. */
    void write(int start, int stop, String said) {
        String escaped = escaped(said);
        if (start == stop) {
            xml.change(at(start), at(start), escaped);
            return;
        }
        keepSpaces(letters.get(start).tag());
        for (int n = start; n < stop; n++) {
            Letter letter = letters.get(n);
            xml.change(letter.from(), letter.to(), n == start ? escaped : "");
        }
    }

    private void keepSpaces(int tag) {
        int close = tag + "<w:t".length();
        if (xml.between(close, close + 1).equals(">")) {
            xml.change(close, close, " xml:space=\"preserve\"");
        }
    }

    /** Writes into a paragraph that is free, in the layout of another one. */
    void writeLike(WordParagraph other, String said) {
        String run = "<w:r>" + other.layoutOfLetters() + "<w:t>" + escaped(said) + "</w:t></w:r>";
        String set = layout().isEmpty() ? other.layout() : "";
        if (empty) {
            xml.change(opened - "/>".length(), opened, ">" + set + run + "</w:p>");
        } else {
            xml.change(opened, opened, set);
            xml.change(end, end, run);
        }
    }

    private String layout() {
        return part(inner(), "pPr");
    }

    private String layoutOfLetters() {
        String inner = inner();
        Matcher run = RUN.matcher(inner.substring(part(inner, "pPr").length()));
        return run.find() ? part(run.group("rest"), "rPr") : "";
    }

    /** What the words begin with, if it is of that name; a layout that was changed with changes tracked is not repeated. */
    private static String part(String written, String name) {
        String close = "</w:" + name + ">";
        int end = written.indexOf(close);
        String part =
                written.startsWith("<w:" + name + ">") && end > 0 ? written.substring(0, end + close.length()) : "";
        return part.contains("Change ") ? "" : part;
    }

    private String inner() {
        return xml.between(opened, Math.max(opened, end));
    }

    private static String escaped(String said) {
        return said.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
