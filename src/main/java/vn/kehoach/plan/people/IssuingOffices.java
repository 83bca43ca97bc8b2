package vn.kehoach.plan.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.organisation.register.UnitView;
import vn.kehoach.plan.state.PlanView;

/** The offices of the bodies that issue a plan (văn phòng); each does the staff work of its own house. */
@Component
public class IssuingOffices {

    private final Organisation organisation;
    private final Partners partners;

    IssuingOffices(Organisation organisation, Partners partners) {
        this.organisation = organisation;
        this.partners = partners;
    }

    /** The office of the body that leads, then those of the bodies that issue with it. */
    public List<String> of(PlanView plan) {
        return byBody(plan).values().stream().distinct().toList();
    }

    /** The body that leads, then those that issue with it. */
    public List<String> bodies(PlanView plan) {
        return List.copyOf(byBody(plan).keySet());
    }

    /** Whether the caller belongs to one of these offices, or watches over everything. */
    public boolean have(PlanView plan, Caller caller) {
        return caller.admin() || of(plan).stream().anyMatch(caller.units()::contains);
    }

    /** Whether the caller does the staff work of one of these offices, or watches over everything. */
    public boolean haveStaff(PlanView plan, Caller caller) {
        return (caller.staff() || caller.admin()) && have(plan, caller);
    }

    /** The offices of the bodies that issue a joint plan with the one that leads; none of another plan. */
    public List<String> partnersOf(PlanView plan) {
        return of(plan).stream()
                .filter(office -> !office.equals(plan.leadOffice()))
                .toList();
    }

    /**
     * Which office accepts the work of a unit: that of the issuing body nearest above it, and that of the lead body where none
     * of those who issue stands above.
     */
    public UnaryOperator<String> acceptingFor(PlanView plan) {
        Map<String, String> offices = byBody(plan);
        return unit -> lineOf(unit)
                .map(offices::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(plan.leadOffice());
    }

    private Stream<String> lineOf(String unit) {
        return Stream.iterate(
                unit,
                Objects::nonNull,
                code -> organisation.unit(code).map(UnitView::parent).orElse(null));
    }

    private Map<String, String> byBody(PlanView plan) {
        Map<String, String> offices = new LinkedHashMap<>();
        offices.put(plan.leadBody(), plan.leadOffice());
        partners.of(plan.id()).forEach(body -> offices.putIfAbsent(body, organisation.deskOf(body)));
        return offices;
    }
}
