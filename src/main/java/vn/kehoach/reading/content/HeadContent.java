package vn.kehoach.reading.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.content.frame.BasisLine;
import vn.kehoach.plan.content.frame.Head;
import vn.kehoach.plan.content.frame.WrittenIssue;
import vn.kehoach.plan.content.frame.WrittenNumber;
import vn.kehoach.plan.content.line.Names;
import vn.kehoach.plan.content.line.Rest;
import vn.kehoach.plan.types.DocumentTypes;
import vn.kehoach.reading.draft.Draft;
import vn.kehoach.reading.frame.Basis;
import vn.kehoach.reading.frame.Header;

/** Number, date, bodies, title and bases as the content has them. */
final class HeadContent {

    private static final int LONGEST_TITLE = 600;

    private final Draft draft;
    private final Sources sources;

    HeadContent(Draft draft, Sources sources) {
        this.draft = draft;
        this.sources = sources;
    }

    Head head() {
        Header header = draft.head().header();
        List<Header.Part> parents = header.parents();
        return new Head(
                header.number().map(this::number),
                header.issued()
                        .map(issue -> WrittenIssue.read(
                                issue.place(), issue.date().map(LocalDate::toString), sources.of(issue.span()))),
                parents.isEmpty()
                        ? Optional.empty()
                        : Optional.of(parents.get(parents.size() - 1).words()),
                Names.list(
                        draft.head().issuers().stream().map(Header.Part::words).toList()),
                Optional.of(title()),
                header.type().map(Header.Part::words),
                draft.head().bases().stream().map(this::basis).toList());
    }

    /** A content needs a title; without one in the text the first line stands in its place. */
    private String title() {
        Optional<Header.Part> kind =
                draft.head().header().title().or(() -> draft.head().header().type());
        return kind.map(Header.Part::words).orElseGet(() -> draft.page().lines().stream()
                .findFirst()
                .map(line -> draft.page()
                        .words(
                                line.span().start(),
                                Math.min(line.span().end(), line.span().start() + LONGEST_TITLE)))
                .orElse("Văn bản không có nội dung"));
    }

    private WrittenNumber number(Header.Number number) {
        boolean known = DocumentTypes.known().find(number.type()).isPresent();
        return new WrittenNumber(
                Optional.of(number.ordinal()),
                known ? Optional.of(number.type()) : Optional.empty(),
                known ? Optional.empty() : Optional.of(number.type()),
                Optional.of(number.issuer()),
                Optional.of(number.text()),
                Optional.of(sources.of(number.span())),
                Rest.NONE);
    }

    private BasisLine basis(Basis basis) {
        return BasisLine.read(
                basis.text(),
                basis.number(),
                basis.date().map(LocalDate::toString),
                basis.issuer(),
                sources.of(basis.span()));
    }
}
