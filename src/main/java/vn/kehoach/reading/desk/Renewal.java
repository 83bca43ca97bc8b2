package vn.kehoach.reading.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.kehoach.plan.content.Content;
import vn.kehoach.plan.content.DocumentChange;
import vn.kehoach.plan.content.duty.Reading;
import vn.kehoach.plan.finding.ReadFindings;
import vn.kehoach.shared.Refused;

/**
 * Takes a document into a content: the first one fills it; a new version meets what the drafter has corrected. What the
 * drafter wrote stays the drafter's, what the reader had written follows the document, and every difference is shown.
 */
public final class Renewal {

    /** Not in the version before. */
    public static final String NEW = "NEW";

    /** Says something else in the new version. */
    public static final String CHANGED = "CHANGED";

    /** No longer in the document. */
    public static final String GONE = "GONE";

    private static final String PASTED = "văn bản dán vào";

    private Renewal() {}

    static void apply(Sheet sheet, Content fresh, Function<String, Content> reader) {
        requirePlan(fresh, "; nội dung đang có được giữ nguyên");
        boolean first = sheet.text().isEmpty();
        boolean empty = first && sheet.obligations().isEmpty();
        Optional<Content> base = first ? Optional.empty() : Optional.of(reader.apply(sheet.text()));
        base.ifPresent(reading -> sheet.set(Marks.of(sheet.content(), reading)));
        Content anchored = Content.of(ReadFindings.anchored(fresh.json()));
        Places places = new Places(fresh.document().text().orElse(""));
        Optional<String> from = sheet.document().fileName().or(() -> Optional.of(first ? "" : PASTED));
        List<DocumentChange.Section> sections = new NewParts(sheet, base, anchored, places).apply();
        NewObligations obligations = new NewObligations(sheet, anchored, places, first);
        List<Reading> removed = obligations.apply(empty);
        NewFindings.apply(sheet, anchored, obligations.newKeys());
        Optional<String> to = fresh.document().fileName();
        DocumentChange change = DocumentChange.of(from, to.or(() -> Optional.of(PASTED)), sections, removed);
        sheet.set(sheet.content()
                .of(fresh.document().text().orElse(""))
                .document()
                .named(to)
                .changed(Optional.of(change).filter(all -> !empty || !sections.isEmpty())));
    }

    /** What the content would be with that document, the same as when it is taken in. */
    public static Content of(Content content, Content fresh, Function<String, Content> reader) {
        Sheet sheet = new Sheet(Content.of(content.json()));
        apply(sheet, fresh, reader);
        return sheet.content();
    }

    /**
     * Refuses a reading of what is no plan: a letter to a friend must not wash a draft away.
     *
     * @param more what becomes of what there is, as the end of the sentence
     */
    public static void requirePlan(Content fresh, String more) {
        boolean none = fresh.document().findings().stream()
                .anyMatch(finding -> finding.rule().filter("not-a-plan"::equals).isPresent());
        if (none) {
            String name = fresh.document().fileName().orElse("");
            throw Refused.invalid(
                    name.isEmpty() ? "text" : "file",
                    name.isEmpty() ? "Văn bản" : "Tệp",
                    (name.isEmpty() ? "nội dung dán vào" : "“" + name + "”") + " không có dáng của một kế hoạch"
                            + more);
        }
    }
}
