package vn.kehoach.consolidation.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.consolidation.CollectionReports;
import vn.kehoach.consolidation.CollectionReports.Collected;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.people.PlanReaders;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.Refused;

/** Which collection of a plan a page or one of its forms is about. */
@Component
class CollectionsOfPlan {

    private final CollectionReports collections;
    private final PlanReaders readers;

    CollectionsOfPlan(CollectionReports collections, PlanReaders readers) {
        this.collections = collections;
        this.readers = readers;
    }

    /** The one that is wanted, the first one where nothing is said; one of another plan is none of this page. */
    static Optional<Collected> chosen(List<Collected> all, String wanted) {
        if (wanted.isEmpty()) {
            return all.stream().findFirst();
        }
        return Optional.of(all.stream()
                .filter(each -> each.id().equals(wanted))
                .findFirst()
                .orElseThrow(CollectionsOfPlan::none));
    }

    private static Refused none() {
        return Refused.notFound("Kế hoạch này không có đợt thu báo cáo ấy");
    }

    /** The collection that a form was sent for. */
    RequestId of(String id, String wanted, Caller caller) {
        PlanId plan = PlanId.of(id);
        readers.requireRead(plan, caller);
        return chosen(collections.listOf(plan), wanted)
                .map(each -> Asked.id(each.id()))
                .orElseThrow(CollectionsOfPlan::none);
    }

    /** The page again, at that place. */
    static String backTo(String plan, RequestId collection, String place) {
        return "redirect:/ke-hoach/" + PlanId.of(plan) + "/tong-hop?dot=" + collection + "#" + place;
    }
}
