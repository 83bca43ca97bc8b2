package vn.kehoach.plan.people;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.organisation.register.PersonView;
import vn.kehoach.organisation.register.UnitKind;
import vn.kehoach.organisation.register.UnitView;
import vn.kehoach.plan.state.Plan;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.Plans;
import vn.kehoach.shared.Refused;

/**
 * Who writes a draft: whoever proposed it or has it from them, their board, and the office of the lead body. A board that
 * has drafted a plan goes on reading and revising it in every round.
 */
@Service
@Transactional
public class PlanWriters {

    private final Plans plans;
    private final PlanReaders readers;
    private final Organisation organisation;

    PlanWriters(Plans plans, PlanReaders readers, Organisation organisation) {
        this.plans = plans;
        this.readers = readers;
        this.organisation = organisation;
    }

    /** The office of the lead body, and the boards of it in which whoever writes the draft has a post. */
    @Transactional(readOnly = true)
    public List<String> unitsOf(PlanId id) {
        return unitsOf(plans.get(id));
    }

    private List<String> unitsOf(Plan plan) {
        return Stream.concat(Stream.of(plan.leadOffice()), boardsOf(plan.writer(), plan.leadBody()))
                .distinct()
                .toList();
    }

    private Stream<String> boardsOf(String user, String body) {
        return organisation.unitsOf(user).stream()
                .filter(unit -> unit.kind() != UnitKind.BODY)
                .map(UnitView::code)
                .filter(unit -> organisation.bodyOf(unit).code().equals(body));
    }

    /** The same units by name, and whoever writes the draft. */
    @Transactional(readOnly = true)
    public List<String> namesOf(PlanId id) {
        Plan plan = plans.get(id);
        return Stream.concat(
                        unitsOf(plan).stream().map(code -> organisation
                                .unit(code)
                                .map(UnitView::name)
                                .orElse(code)),
                        organisation.person(plan.writer()).map(PersonView::name).stream())
                .distinct()
                .toList();
    }

    /** Whether the caller writes the draft. */
    @Transactional(readOnly = true)
    public boolean isWriter(PlanId id, Caller caller) {
        return isWriter(plans.get(id), caller);
    }

    /** Whether the caller writes that plan. */
    public boolean isWriter(Plan plan, Caller caller) {
        return plan.writer().equals(caller.userId()) || unitsOf(plan).stream().anyMatch(caller.units()::contains);
    }

    /** Somebody else of the lead body writes the draft from now on; who had it before keeps what is their board's. */
    public void handTo(PlanId id, String user) {
        Plan plan = plans.get(id);
        if (plan.writer().equals(user)) {
            return;
        }
        boolean fit = organisation.person(user).filter(PlanWriters::isStaff).isPresent()
                && boardsOf(user, plan.leadBody()).findAny().isPresent();
        if (!fit) {
            throw Refused.forbidden("Dự thảo chỉ giao lại cho cán bộ văn phòng, ban chuyên đề của cơ quan chủ trì");
        }
        plan.handTo(user);
        readers.let(id, List.of(user));
    }

    private static boolean isStaff(PersonView person) {
        return person.account() && person.groups().contains(Caller.STAFF);
    }
}
