package vn.kehoach.dispatch;

import java.util.Optional;
import java.util.UUID;
import vn.kehoach.notification.notice.Addressee;
import vn.kehoach.plan.content.frame.RecipientLine;
import vn.kehoach.plan.state.PlanId;

/**
 * The plan on its way to one person, or into the file.
 *
 * @param outside no register knows whom the line names; the line is kept, so that the office sees it
 */
record Delivery(
        UUID id,
        PlanId plan,
        int lineNo,
        String line,
        Purpose purpose,
        Optional<String> unit,
        Optional<Addressee> to,
        String name,
        boolean outside) {

    /** What that line sends to somebody of the register, or into the file. */
    static Delivery of(
            PlanId plan,
            RecipientLine line,
            Purpose purpose,
            Optional<String> unit,
            Optional<Addressee> to,
            String name) {
        return new Delivery(UUID.randomUUID(), plan, line.index(), line.text(), purpose, unit, to, name, false);
    }

    /** Somebody outside whom no register knows. */
    static Delivery outside(PlanId plan, RecipientLine line, Purpose purpose, String name) {
        return new Delivery(
                UUID.randomUUID(),
                plan,
                line.index(),
                line.text(),
                purpose,
                Optional.empty(),
                Optional.empty(),
                name,
                true);
    }

    /** What is said to whom: one mail a person, however many lines name them. */
    Optional<String> noticeKey() {
        return to.filter(each -> purpose != Purpose.FILE).map(each -> "DISPATCH|" + plan + "|" + each.id());
    }
}
