package vn.kehoach.plan.people;

import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.Refused;

/**
 * Who may read a plan: whoever has had a part in it. Everybody else does not learn that it exists.
 *
 * <p>There are two circles. <em>Inside</em> stand those who make the plan: who proposed it, the bodies that issue it with
 * their offices and boards, whoever is asked for an opinion, the signatories and their substitutes. They read all of it: drafts, findings,
 * opinions with their responses, returned signatures, to whom it was sent. Whom an issued plan was merely <em>sent</em> to,
 * or who owes work under it, reads what was issued: the signed content, its number, the signatures on it, and their own
 * work. How the leaders argued before they signed is not part of what an office sends out. Administrators read everything.
 */
@Service
public class PlanReaders {

    private final ReaderRows rows;

    PlanReaders(ReaderRows rows) {
        this.rows = rows;
    }

    /**
     * Lets people and units take part in making the plan from now on; who may already stays.
     *
     * @param readers user ids, or groups of units such as {@code unit-so-du-lich}
     */
    public void let(PlanId plan, Collection<String> readers) {
        rows.inside(plan, readers);
    }

    /** Lets people and units read the plan as it was issued; who takes part in making it still does. */
    public void letReadIssued(PlanId plan, Collection<String> readers) {
        rows.issued(plan, readers);
    }

    /** Lets a substitute take part as long as that substitution holds; who takes part by themselves still does. */
    public void letWhileSubstitute(PlanId plan, String reader, UUID substitution) {
        rows.substitute(plan, reader, substitution);
    }

    /** Whoever read by a substitution that does not hold any more reads what they would without it. */
    public void end(Collection<UUID> substitutions) {
        if (!substitutions.isEmpty()) {
            rows.end(substitutions);
        }
    }

    /** Whether the caller may read the plan. */
    public boolean mayRead(PlanId plan, Caller caller) {
        return caller.admin() || rows.known(plan, caller.readerKeys());
    }

    /** Whether the caller takes part in making the plan. */
    public boolean isInside(PlanId plan, Caller caller) {
        return caller.admin() || rows.knownInside(plan, caller.readerKeys());
    }

    /** Refuses as if there were no such plan. */
    public void requireRead(PlanId plan, Caller caller) {
        if (!mayRead(plan, caller)) {
            throw PlanId.notFound();
        }
    }

    /** Refuses readers of the issued plan what is for those who make it; to all others there is no such plan. */
    public void requireInside(PlanId plan, Caller caller) {
        requireRead(plan, caller);
        if (!isInside(plan, caller)) {
            throw Refused.forbidden("Chỉ người tham gia soạn, góp ý, ký kế hoạch và cơ quan chủ trì được xem phần này");
        }
    }
}
