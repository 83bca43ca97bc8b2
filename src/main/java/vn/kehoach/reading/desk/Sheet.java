package vn.kehoach.reading.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.kehoach.plan.content.Content;
import vn.kehoach.plan.content.Document;
import vn.kehoach.plan.content.duty.ObligationLine;
import vn.kehoach.shared.Refused;

/** A content while the drafter changes it. */
final class Sheet {

    private Content content;

    Sheet(Content content) {
        this.content = content;
    }

    Content content() {
        return content;
    }

    void set(Content changed) {
        content = changed;
    }

    Document document() {
        return content.document();
    }

    void set(Document document) {
        content = content.with(document);
    }

    /** The document as it was read; empty where the plan has none. */
    String text() {
        return document().text().orElse("");
    }

    /** The duties, to be changed and set again. */
    List<ObligationLine> obligations() {
        return new ArrayList<>(content.obligations());
    }

    void set(List<ObligationLine> lines) {
        content = content.with(lines);
    }

    /** The obligation at that place, from 0. */
    ObligationLine obligation(int index) {
        if (index < 0 || index >= content.obligations().size()) {
            throw Refused.notFound("Không có việc nào ở dòng " + (index + 1L) + " của phần phân công");
        }
        return content.obligations().get(index);
    }

    /** Changes the obligation at that place. */
    void change(int index, UnaryOperator<ObligationLine> change) {
        ObligationLine changed = change.apply(obligation(index));
        List<ObligationLine> lines = obligations();
        lines.set(index, changed);
        set(lines);
    }
}
