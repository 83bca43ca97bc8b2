package vn.kehoach.dispatch;

import java.util.Optional;
import java.util.UUID;
import vn.kehoach.notification.notice.Addressee;
import vn.kehoach.plan.content.frame.Channel;
import vn.kehoach.plan.content.frame.Purpose;
import vn.kehoach.plan.content.frame.RecipientLine;
import vn.kehoach.plan.state.PlanId;

/**
 * The plan on its way to one person, or into the file.
 *
 * @param outside no register knows whom the line names; the line is kept, so that the office sees it
 * @param channel how it gets there; empty for what is only filed, and while nobody has said how
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
        boolean outside,
        Optional<Channel> channel) {

    /** What that line sends to somebody of the register, or into the file. */
    static Delivery of(
            PlanId plan,
            RecipientLine line,
            Purpose purpose,
            Optional<String> unit,
            Optional<Addressee> to,
            String name) {
        return new Delivery(
                UUID.randomUUID(),
                plan,
                line.index(),
                line.text(),
                purpose,
                unit,
                to,
                name,
                false,
                to.map(any -> Channel.MAIL));
    }

    /** Somebody outside whom no register knows: by mail where the drafter gave an address, otherwise as the drafter chose. */
    static Delivery outside(PlanId plan, RecipientLine line, Purpose purpose, String name) {
        Optional<Channel> way = line.channel();
        Optional<Addressee> to = line.address()
                .filter(any -> way.filter(Channel.MAIL::equals).isPresent())
                .map(address -> Addressee.outside(name, address));
        return new Delivery(
                UUID.randomUUID(), plan, line.index(), line.text(), purpose, Optional.empty(), to, name, true, way);
    }

    /** What is said to whom: one mail a person, however many lines name them. */
    Optional<String> noticeKey() {
        return to.filter(each -> purpose != Purpose.FILE).map(each -> DispatchMail.key(plan, each, 0));
    }
}
