package vn.kehoach.consolidation;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kehoach.document.paper.Drawn;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.organisation.register.PersonView;
import vn.kehoach.plan.content.frame.SignatoryLine;
import vn.kehoach.plan.content.line.Rest;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.shared.Refused;
import vn.kehoach.signing.SignatureState;
import vn.kehoach.signing.SignatureTable;

/** Who signs the report on a plan: one of those who signed the plan, or another leader of the body that leads. */
@Component
class ReportSigners {

    private final PlanService plans;
    private final Organisation organisation;
    private final SignatureTable signatures;

    ReportSigners(PlanService plans, Organisation organisation, SignatureTable signatures) {
        this.plans = plans;
        this.organisation = organisation;
        this.signatures = signatures;
    }

    /** User ids with the names, the first one proposed. */
    Map<String, String> choices(PlanId id) {
        PlanView plan = plans.view(id);
        Map<String, String> choices = new LinkedHashMap<>();
        plans.content(id).signatories().forEach(line -> line.user()
                .flatMap(organisation::person)
                .ifPresent(person -> choices.put(person.id(), person.name())));
        organisation.leadersOf(plan.leadBody()).stream()
                .filter(PersonView::account)
                .forEach(person -> choices.putIfAbsent(person.id(), person.name()));
        return choices;
    }

    /** The block of that signatory. */
    SignatoryLine line(PlanId plan, String user) {
        List<SignatoryLine> known = plans.content(plan).signatories();
        return known.stream()
                .filter(line -> line.user().filter(user::equals).isPresent())
                .findFirst()
                .orElseGet(() -> other(known, user));
    }

    private SignatoryLine other(List<SignatoryLine> known, String user) {
        return new SignatoryLine(
                0,
                Optional.empty(),
                known.stream().findFirst().map(SignatoryLine::authority),
                Optional.empty(),
                organisation.person(user).map(PersonView::name),
                Optional.of(user),
                Optional.empty(),
                Rest.NONE);
    }

    SignatoryLine chosen(PlanId plan, String user) {
        if (!choices(plan).containsKey(user)) {
            throw Refused.invalid("signer", "Người ký", "chưa chọn, hoặc không phải lãnh đạo của cơ quan chủ trì");
        }
        return line(plan, user);
    }

    /** The approval of the last signing, where it was given. */
    Optional<Drawn.Approval> approval(FinalReportView report) {
        return signatures.ofReport(report.plan(), report.request().value()).stream()
                .filter(row -> row.state() == SignatureState.SIGNED)
                .reduce((first, last) -> last)
                .map(row -> new Drawn.Approval(
                        0,
                        OffsetDateTime.parse(row.signedAt()).toInstant(),
                        row.name(),
                        Optional.ofNullable(row.substituteName())
                                .map(name -> new Drawn.Substitute(
                                        Optional.ofNullable(row.substitutePost())
                                                .orElse(""),
                                        name))));
    }
}
