package vn.kehoach.reading;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes places in the text. */
final class Sources {

    private final Page page;

    Sources(Page page) {
        this.page = page;
    }

    void put(ObjectNode node, Span span) {
        place(node.putObject("source"), span);
    }

    void place(ObjectNode node, Span span) {
        page.budget().write(span.end() - span.start());
        node.put("start", span.start()).put("end", span.end()).put("text", span.in(page.text()));
    }
}
