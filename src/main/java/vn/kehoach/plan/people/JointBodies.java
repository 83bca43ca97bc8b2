package vn.kehoach.plan.people;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.organisation.register.UnitKind;
import vn.kehoach.organisation.register.UnitView;
import vn.kehoach.plan.state.PlanContent;
import vn.kehoach.plan.state.PlanId;

/** The bodies that issue a plan together with the one that leads (liên tịch); they take part in making it. */
@Component
public class JointBodies {

    private final Organisation organisation;
    private final PlanReaders readers;
    private final Partners joined;

    JointBodies(Organisation organisation, PlanReaders readers, Partners joined) {
        this.organisation = organisation;
        this.readers = readers;
        this.joined = joined;
    }

    /** Those whom the register knows, in the order of the document, without the one that leads. */
    public List<UnitView> partnersIn(PlanContent content, String leadBody) {
        return content.issuers().stream()
                .map(organisation::bodyByName)
                .flatMap(Optional::stream)
                .filter(body -> !body.code().equals(leadBody))
                .distinct()
                .toList();
    }

    /** What stands behind the slash of the number where the content does not say: TĐTN-LĐLĐ. */
    public String symbol(PlanContent content, String leadBody, String leadSymbol) {
        return Stream.concat(
                        Stream.of(Optional.ofNullable(leadSymbol).orElse(leadBody)),
                        partnersIn(content, leadBody).stream()
                                .map(body -> Optional.ofNullable(body.symbol()).orElse(body.code())))
                .collect(Collectors.joining("-"));
    }

    /** Notes who issues the plan as its content now stands; whoever was let in stays. */
    public void note(PlanId plan, PlanContent content, String leadBody) {
        List<UnitView> partners = partnersIn(content, leadBody);
        joined.replace(plan, partners.stream().map(UnitView::code).toList());
        Stream.concat(Stream.of(leadBody), partners.stream().map(UnitView::code))
                .forEach(body -> readers.let(plan, groupsWithin(body)));
    }

    /** The body with its offices and boards; a body below it is another house. */
    private List<String> groupsWithin(String body) {
        return organisation.within(body, List.of(UnitKind.BODY, UnitKind.OFFICE, UnitKind.BOARD)).stream()
                .filter(unit -> unit.kind() != UnitKind.BODY || unit.code().equals(body))
                .map(UnitView::groupId)
                .toList();
    }
}
