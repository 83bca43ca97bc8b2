package vn.kehoach.plan.drafting;

import java.util.List;
import vn.kehoach.plan.finding.Finding;
import vn.kehoach.plan.register.PlanRegister;
import vn.kehoach.plan.state.PlanState;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.shared.VietnamTime;

/**
 * What whoever proposed a plan is told.
 *
 * @param version the version of its content
 * @param findings what a reviewer would tell the drafter
 * @param twins drafts of the same title or text that were there before
 */
public record Proposed(String id, PlanState state, int version, List<Finding> findings, List<Twin> twins) {

    /** A draft that was there before. */
    public record Twin(String id, String title, String createdAt) {

        static Twin of(PlanRegister.Row row) {
            return new Twin(row.id(), row.title(), VietnamTime.iso(row.createdAt()));
        }
    }

    /** Of a plan as it was proposed. */
    public static Proposed of(PlanView plan, List<Finding> findings, List<PlanRegister.Row> twins) {
        return new Proposed(
                plan.id().toString(),
                plan.state(),
                plan.contentVersion(),
                findings,
                twins.stream().map(Twin::of).toList());
    }
}
