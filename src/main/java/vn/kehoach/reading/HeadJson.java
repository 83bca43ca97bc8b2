package vn.kehoach.reading;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** Writes number, date, bodies, title and bases. */
final class HeadJson {

    private static final int LONGEST_TITLE = 600;

    private final Draft draft;
    private final Sources sources;

    HeadJson(Draft draft, Sources sources) {
        this.draft = draft;
        this.sources = sources;
    }

    void write(ObjectNode root) {
        draft.header()
                .number()
                .ifPresentOrElse(number -> number(root.putObject("number"), number), () -> root.putNull("number"));
        draft.header()
                .issued()
                .ifPresentOrElse(issue -> issued(root.putObject("issued"), issue), () -> root.putNull("issued"));
        if (!draft.header().parents().isEmpty()) {
            root.put(
                    "parent",
                    draft.header()
                            .parents()
                            .get(draft.header().parents().size() - 1)
                            .words());
        }
        texts(root.putArray("issuers"), draft.issuers());
        root.put("title", title());
        draft.header().type().ifPresent(type -> root.put("documentType", type.words()));
        if (!draft.bases().isEmpty()) {
            ArrayNode bases = root.putArray("bases");
            draft.bases().forEach(basis -> basis(bases.addObject(), basis));
        }
    }

    /** A content needs a title; without one in the text the first line stands in its place. */
    private String title() {
        Optional<Header.Part> kind =
                draft.header().title().or(() -> draft.header().type());
        return kind.map(Header.Part::words).orElseGet(() -> draft.page().lines().stream()
                .findFirst()
                .map(line -> draft.page()
                        .words(
                                line.span().start(),
                                Math.min(line.span().end(), line.span().start() + LONGEST_TITLE)))
                .orElse("Văn bản không có nội dung"));
    }

    private void number(ObjectNode node, Header.Number number) {
        node.put("ordinal", number.ordinal())
                .put("type", number.type())
                .put("issuer", number.issuer())
                .put("text", number.text());
        sources.put(node, number.span());
    }

    private void issued(ObjectNode node, Header.Issue issue) {
        node.put("place", issue.place());
        issue.date().ifPresentOrElse(date -> node.put("date", date.toString()), () -> node.putNull("date"));
        sources.put(node, issue.span());
    }

    private static void texts(ArrayNode array, List<Header.Part> parts) {
        parts.forEach(part -> array.add(part.words()));
    }

    private void basis(ObjectNode node, Basis basis) {
        node.put("text", basis.text());
        basis.number().ifPresentOrElse(number -> node.put("number", number), () -> node.putNull("number"));
        basis.date().ifPresent(date -> node.put("date", date.toString()));
        basis.issuer().ifPresent(issuer -> node.put("issuer", issuer));
        sources.put(node, basis.span());
    }
}
