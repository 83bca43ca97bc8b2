package vn.kehoach.document.word;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the pieces of a document behind each other and joins the rows of a table that was cut. */
final class TableSeam implements Closeable {

    private static final String END = "</w:tbl>";
    private static final Pattern ROW = Pattern.compile("<w:tr[ >]");

    private final Writer out;
    /** From the end of the last table on: what goes on with that table does so before it. */
    private String tail = "";

    TableSeam(Writer out) {
        this.out = out;
    }

    /** Writes a piece behind those before it. */
    void put(String words, boolean goesOn) throws IOException {
        if (!goesOn) {
            out.write(tail);
        }
        int from = goesOn ? firstRow(words) : 0;
        int end = words.lastIndexOf(END);
        int to = end < from ? words.length() : end;
        out.write(words, from, to - from);
        tail = words.substring(to);
    }

    private static int firstRow(String words) {
        Matcher row = ROW.matcher(words);
        if (!row.find()) {
            throw new IllegalStateException("A table without rows");
        }
        return row.start();
    }

    /** Writes what was held back; what it writes to stays open. */
    @Override
    public void close() throws IOException {
        out.write(tail);
        tail = "";
    }
}
