package vn.kehoach.plan.review;

import java.util.List;
import vn.kehoach.plan.content.duty.ObligationLine;
import vn.kehoach.plan.state.PlanContent;

/** Reads the text of a plan again; the reading of documents implements it. */
public interface FormAndText {

    /**
     * Both sides.
     *
     * @param content in which every duty knows what the text says of it where the form says otherwise, wherever that was typed:
     *     at the reading desk, in the draft form, or by another program
     * @param left the duties that the text has and the form has no more, as they are read there
     */
    record Compared(PlanContent content, List<ObligationLine> left) {}

    /** The form of a plan held against its text. */
    Compared compared(PlanContent content);
}
