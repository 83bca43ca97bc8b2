package vn.kehoach.dispatch;

import java.util.Optional;
import java.util.UUID;
import vn.kehoach.organisation.PersonView;
import vn.kehoach.plan.PlanId;

/** The plan on its way to one person, or into the file. */
record Delivery(
        UUID id,
        PlanId plan,
        int lineNo,
        String line,
        Purpose purpose,
        Optional<String> unit,
        Optional<PersonView> person,
        String name) {

    /** What is said to whom: one mail a person, however many lines name them. */
    Optional<String> noticeKey() {
        return person.filter(each -> purpose != Purpose.FILE).map(each -> "DISPATCH|" + plan + "|" + each.id());
    }
}
