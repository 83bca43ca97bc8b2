package vn.kehoach.document;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.document.paper.Drawn;
import vn.kehoach.document.paper.Drawn.Approval;
import vn.kehoach.document.paper.Drawn.Substitute;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.people.PlanReaders;
import vn.kehoach.plan.register.IssuePlaces;
import vn.kehoach.plan.state.ContentVersion;
import vn.kehoach.plan.state.ContentVersions;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.signing.SignatureState;
import vn.kehoach.signing.SignatureTable;

/** What the document of a plan is drawn up from, for whoever may read it. */
@Service
@Transactional(readOnly = true)
class PlanPapers {

    private final PlanService plans;
    private final PlanReaders readers;
    private final ContentVersions versions;
    private final SignatureTable signatures;
    private final IssuePlaces places;
    private final Clock clock;

    PlanPapers(
            PlanService plans,
            PlanReaders readers,
            ContentVersions versions,
            SignatureTable signatures,
            IssuePlaces places,
            Clock clock) {
        this.places = places;
        this.clock = clock;
        this.plans = plans;
        this.readers = readers;
        this.versions = versions;
        this.signatures = signatures;
    }

    /** The plan as it stands; after the issue this is what was signed. */
    Drawn current(PlanId id, Caller caller) {
        readers.requireRead(id, caller);
        return current(id);
    }

    /** The same, for what the program itself does with it. */
    Drawn current(PlanId id) {
        return drawn(plans.view(id), versions.current(id));
    }

    /** One version, as those saw it who were asked about it; what was signed is for every reader. */
    Drawn version(PlanId id, int number, Caller caller) {
        readers.requireRead(id, caller);
        PlanView plan = plans.view(id);
        if (plan.issuedAt().isEmpty() || plan.contentVersion() != number) {
            readers.requireInside(id, caller);
        }
        return drawn(plan, versions.of(id, number));
    }

    private Drawn drawn(PlanView plan, ContentVersion version) {
        boolean issued = plan.issuedAt().isPresent() && plan.contentVersion() == version.number();
        return new Drawn(
                plan,
                version.content().typed(),
                version.number(),
                version.savedAt(),
                places.of(plan.leadBody(), plan.issuedAt().filter(at -> issued).orElseGet(clock::instant))
                        .orElse(""),
                issued,
                issued ? approvals(plan.id()) : List.of());
    }

    /** Those of the last signing: what was returned before counts no more. */
    private List<Approval> approvals(PlanId id) {
        List<SignatureTable.Row> rows = signatures.of(id);
        List<SignatureTable.Row> last = rows.isEmpty()
                ? rows
                : rows.stream()
                        .filter(row ->
                                row.signing().equals(rows.get(rows.size() - 1).signing()))
                        .toList();
        List<Approval> approvals = new ArrayList<>();
        for (int line = 0; line < last.size(); line++) {
            approval(line, last.get(line)).ifPresent(approvals::add);
        }
        return List.copyOf(approvals);
    }

    private static Optional<Approval> approval(int line, SignatureTable.Row row) {
        return Optional.of(row)
                .filter(each -> each.state() == SignatureState.SIGNED)
                .map(each -> new Approval(
                        line,
                        OffsetDateTime.parse(each.signedAt()).toInstant(),
                        each.name(),
                        Optional.ofNullable(each.substituteName())
                                .map(name -> new Substitute(
                                        Optional.ofNullable(each.substitutePost())
                                                .orElse(""),
                                        name))));
    }
}
