package vn.kehoach.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.UnitKind;
import vn.kehoach.organisation.UnitView;
import vn.kehoach.shared.AnyCount;

/** The bodies that issue a plan together with the one that leads (liên tịch); they take part in making it. */
@Component
class JointBodies {

    private final Organisation organisation;
    private final PlanReaders readers;
    private final JdbcClient queries;

    JointBodies(Organisation organisation, PlanReaders readers, JdbcClient queries) {
        this.organisation = organisation;
        this.readers = readers;
        this.queries = queries;
    }

    /** Those whom the register knows, in the order of the document, without the one that leads. */
    List<UnitView> partnersIn(PlanContent content, String leadBody) {
        return content.issuers().stream()
                .map(organisation::bodyByName)
                .flatMap(Optional::stream)
                .filter(body -> !body.code().equals(leadBody))
                .distinct()
                .toList();
    }

    /** What stands behind the slash of the number where the content does not say: TĐTN-LĐLĐ. */
    String symbol(PlanContent content, String leadBody, String leadSymbol) {
        return Stream.concat(
                        Stream.of(Optional.ofNullable(leadSymbol).orElse(leadBody)),
                        partnersIn(content, leadBody).stream()
                                .map(body -> Optional.ofNullable(body.symbol()).orElse(body.code())))
                .collect(Collectors.joining("-"));
    }

    /** Notes who issues the plan as its content now stands; whoever was let in stays. */
    @AnyCount(because = "most plans have had no partner; whoever saves the plan holds it")
    void note(PlanId plan, PlanContent content, String leadBody) {
        List<UnitView> partners = partnersIn(content, leadBody);
        queries.sql("delete from plan_partner where plan_id = :plan")
                .param("plan", plan.value())
                .update();
        partners.forEach(body -> note(plan, body.code()));
        Stream.concat(Stream.of(leadBody), partners.stream().map(UnitView::code))
                .forEach(body -> readers.let(plan, groupsWithin(body)));
    }

    private void note(PlanId plan, String body) {
        queries.sql("insert into plan_partner (plan_id, body) values (:plan, :body)")
                .param("plan", plan.value())
                .param("body", body)
                .update();
    }

    /** The body with its offices and boards; a body below it is another house. */
    private List<String> groupsWithin(String body) {
        return organisation.within(body, List.of(UnitKind.BODY, UnitKind.OFFICE, UnitKind.BOARD)).stream()
                .filter(unit -> unit.kind() != UnitKind.BODY || unit.code().equals(body))
                .map(UnitView::groupId)
                .toList();
    }
}
