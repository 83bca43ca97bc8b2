package vn.kehoach.plan.review;

import vn.kehoach.plan.state.PlanContent;

/** Reads the text of a plan again; the reading of documents implements it. */
public interface FormAndText {

    /**
     * The content in which every duty knows what the text says of it where the form says otherwise, wherever that was typed: at
     * the reading desk, in the draft form, or by another program.
     */
    PlanContent compared(PlanContent content);
}
