package vn.kehoach.plan.drafting;

import java.util.List;
import vn.kehoach.plan.state.PlanId;

/** The signing in which a plan is; the module that signs stands behind it. */
public interface OpenSigning {

    /**
     * Ends it without a signature; those that were given are void.
     *
     * @param reason as it stands beside each signature from now on
     * @throws vn.kehoach.shared.Refused conflict where the plan is with no signatory any more
     */
    TakenBack takeBack(PlanId plan, String reason);

    /**
     * A signing that was ended.
     *
     * @param id which one
     * @param signatories user ids of those who had signed or were still to sign
     */
    record TakenBack(String id, List<String> signatories) {}
}
