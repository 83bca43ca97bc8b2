package vn.kehoach.plan.state;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.shared.Refused;

/** The versions of a plan's content: the one in force, and those on which a round or a signing rests. */
@Service
@Transactional(readOnly = true)
public class ContentVersions {

    private final Plans plans;
    private final PlanVersions versions;

    ContentVersions(Plans plans, PlanVersions versions) {
        this.plans = plans;
        this.versions = versions;
    }

    /** The version in force. */
    public ContentVersion current(PlanId plan) {
        return versions.get(plan, plans.get(plan).contentVersion()).view();
    }

    /** That version; empty where it is not kept. */
    public Optional<ContentVersion> find(PlanId plan, int number) {
        return versions.findByPlanIdAndNumber(plan.value(), number).map(PlanVersion::view);
    }

    /**
     * That version.
     *
     * @throws Refused where it is not kept: nobody was asked about it, and it was written over
     */
    public ContentVersion of(PlanId plan, int number) {
        return versions.findByPlanIdAndNumber(plan.value(), number)
                .map(PlanVersion::view)
                .orElseThrow(() -> Refused.notFound("Kế hoạch không giữ bản " + number));
    }
}
