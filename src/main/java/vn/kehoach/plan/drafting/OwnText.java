package vn.kehoach.plan.drafting;

import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.state.PlanContent;
import vn.kehoach.plan.state.PlanId;

/** The file in which an office wrote its plan; the reading of documents keeps it. */
public interface OwnText {

    /** Whether that version is signed as the office's own file. */
    boolean isSigned(PlanId plan, int version, PlanContent content);

    /** A plan was proposed: the file that its drafter had read before, if this is its text, is its file from now on. */
    void proposed(PlanId plan, PlanContent content, Caller caller);
}
