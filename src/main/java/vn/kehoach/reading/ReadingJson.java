package vn.kehoach.reading;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Writes what was read as the content of a plan, with the findings. */
final class ReadingJson {

    private final Draft draft;
    private final List<Finding> findings;
    private final Sources sources;

    ReadingJson(Draft draft, List<Finding> findings) {
        this.draft = draft;
        this.findings = findings;
        this.sources = new Sources(draft.page());
    }

    ObjectNode write() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        new HeadJson(draft, sources).write(root);
        new EventJson(draft, sources).write(root);
        new WorkJson(draft, sources).write(root);
        ArrayNode signatories = root.putArray("signatories");
        draft.signatories().forEach(each -> signatory(signatories.addObject(), each));
        ArrayNode recipients = root.putArray("recipients");
        draft.recipients().forEach(part -> recipients.add(part.words()));
        places(root.putObject("sources"));
        ArrayNode list = root.putArray("findings");
        findings.forEach(finding -> finding(list.addObject(), finding));
        return root;
    }

    /** Where title, issuers and recipients stand, which are plain texts in the content. */
    private void places(ObjectNode node) {
        draft.header().title().ifPresent(title -> sources.place(node.putObject("title"), title.span()));
        ArrayNode issuers = node.putArray("issuers");
        draft.issuers().forEach(part -> sources.place(issuers.addObject(), part.span()));
        ArrayNode recipients = node.putArray("recipients");
        draft.recipients().forEach(part -> sources.place(recipients.addObject(), part.span()));
    }

    private void signatory(ObjectNode node, Signatory signatory) {
        node.put("authority", signatory.authority());
        signatory.position().ifPresentOrElse(post -> node.put("position", post), () -> node.putNull("position"));
        signatory.name().ifPresentOrElse(name -> node.put("name", name), () -> node.putNull("name"));
        sources.put(node, signatory.span());
    }

    private void finding(ObjectNode node, Finding finding) {
        node.put("rule", finding.rule())
                .put("severity", finding.severity().name())
                .put("field", finding.fields().get(0))
                .put("message", finding.message());
        if (finding.fields().size() > 1) {
            ArrayNode fields = node.putArray("fields");
            finding.fields().forEach(fields::add);
        }
        finding.source().ifPresent(span -> sources.put(node, span));
        finding.mend().ifPresent(mend -> node.putObject("mend")
                .put("label", mend.label())
                .put("field", mend.field())
                .put("value", mend.value()));
    }
}
