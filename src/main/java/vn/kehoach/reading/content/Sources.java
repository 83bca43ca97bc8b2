package vn.kehoach.reading.content;

import java.util.List;
import vn.kehoach.plan.content.line.Source;
import vn.kehoach.reading.frame.Header;
import vn.kehoach.reading.text.Page;
import vn.kehoach.reading.text.Span;

/** Writes places in the text. */
final class Sources {

    private final Page page;

    Sources(Page page) {
        this.page = page;
    }

    Source of(Span span) {
        page.budget().write(span.end() - span.start());
        return Source.of(span.start(), span.end(), span.in(page.text()));
    }

    List<Source> of(List<Header.Part> parts) {
        return parts.stream().map(part -> of(part.span())).toList();
    }
}
