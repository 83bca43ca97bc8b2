package vn.kehoach.reading.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.kehoach.plan.content.Body;
import vn.kehoach.plan.content.Content;
import vn.kehoach.plan.content.Document;
import vn.kehoach.plan.content.DocumentPlaces;
import vn.kehoach.plan.content.FindingLine;
import vn.kehoach.plan.content.frame.RecipientLine;
import vn.kehoach.plan.content.frame.SignatoryLine;
import vn.kehoach.plan.content.line.Rest;
import vn.kehoach.reading.draft.Draft;
import vn.kehoach.reading.frame.Signatory;
import vn.kehoach.reading.review.Finding;

/** What was read, as the content of a plan, with the findings. */
final class ReadContent {

    private final Draft draft;
    private final List<Finding> findings;
    private final Sources sources;

    ReadContent(Draft draft, List<Finding> findings) {
        this.draft = draft;
        this.findings = findings;
        this.sources = new Sources(draft.page());
    }

    Content content() {
        WorkContent work = new WorkContent(draft, sources);
        return Content.read(
                new HeadContent(draft, sources).head(),
                new EventContent(draft, sources).happening(),
                new Body(
                        List.of(),
                        work.obligations(),
                        work.timeline(),
                        signatories(),
                        recipients(),
                        Optional.empty(),
                        Optional.empty()),
                document());
    }

    private List<SignatoryLine> signatories() {
        return IntStream.range(0, draft.tail().signatories().size())
                .mapToObj(index -> signatory(index, draft.tail().signatories().get(index)))
                .toList();
    }

    private SignatoryLine signatory(int index, Signatory signatory) {
        return SignatoryLine.read(
                index, signatory.authority(), signatory.position(), signatory.name(), sources.of(signatory.span()));
    }

    private List<RecipientLine> recipients() {
        return IntStream.range(0, draft.tail().recipients().size())
                .mapToObj(index -> RecipientLine.read(
                        index, draft.tail().recipients().get(index).words()))
                .toList();
    }

    private Document document() {
        return new Document(
                Optional.of(DocumentPlaces.read(
                        draft.head().header().title().map(title -> sources.of(title.span())),
                        sources.of(draft.head().issuers()),
                        sources.of(draft.tail().recipients()))),
                findings.stream().map(this::finding).toList(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private FindingLine finding(Finding finding) {
        return FindingLine.read(
                finding.rule(),
                finding.severity().name(),
                finding.fields(),
                finding.message(),
                finding.source().map(sources::of),
                finding.mend()
                        .map(mend -> new FindingLine.Mend(
                                Optional.of(mend.label()),
                                Optional.of(mend.field()),
                                Optional.of(mend.value()),
                                Rest.NONE)));
    }
}
