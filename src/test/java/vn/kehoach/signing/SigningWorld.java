package vn.kehoach.signing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.consultation.ConsultationWorld;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.PlanText;
import vn.kehoach.plan.PlanWorld;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.Refused;
import vn.kehoach.testing.Rows;
import vn.kehoach.testing.SentNotices;

/** Plans that are being signed, with all their rules, on tables in memory. It is ten in the morning of 16 December 2019. */
final class SigningWorld {

    final PlanWorld planning = new PlanWorld();
    final ConsultationWorld consulting = new ConsultationWorld(planning);
    final SentNotices said = planning.said;
    final InMemorySignings signings = new InMemorySignings();
    final InMemorySubstitutes substitutes = new InMemorySubstitutes(signings, planning);
    final List<String> told = new ArrayList<>();

    private boolean restored;

    final InMemoryReports reports = new InMemoryReports();

    private final SigningService signing = new SigningService(
            signings,
            planning.plans(),
            planning.readers(),
            planning.drafters(),
            substitutes,
            consulting.service(),
            reports,
            planning.organisation(),
            new SigningNotices(planning.offices(), planning.officeNotices()),
            said,
            this::requireNotRestored,
            planning.shown(),
            planning.clock);

    private final SubstituteService substitution = new SubstituteService(
            substitutes,
            substitutes,
            new SubstitutionRules(substitutes, planning.organisation(), planning.readers(), planning.clock),
            new SubstituteNotices(planning.organisation(), said, planning.clock),
            planning.readers(),
            new SigningWorkflow() {
                @Override
                public void holdOpenSignatures() {
                    told.add("held");
                }

                @Override
                public void substitutesChanged() {
                    told.add("changed");
                }
            },
            planning.clock);

    private void requireNotRestored() {
        if (restored) {
            throw Refused.conflict("Cơ sở dữ liệu vừa được phục hồi");
        }
    }

    /** The database was restored from an old copy, and nobody has looked at it. */
    void restored() {
        restored = true;
    }

    SigningService signing() {
        return signing;
    }

    SubstituteService substitution() {
        return substitution;
    }

    Caller caller(String user) {
        return planning.caller(user);
    }

    /** A draft that its drafter has called ready. */
    PlanId ready(PlanText text) {
        PlanId plan = planning.drafted(text);
        planning.plans().recordDraft(plan);
        return plan;
    }

    /** A plan that is with its signatories. */
    SigningId opened(PlanText text) {
        return signing.open(ready(text));
    }

    /** The signatories of a plan by their state, in the order of the document. */
    List<SignatureState> states(SigningId id) {
        return InMemorySignings.signatures(signings.get(id)).stream()
                .map(each -> (SignatureState) Rows.column(each, "state"))
                .toList();
    }

    /** Bithu is away for ten days from today and phobithu signs instead, everywhere. */
    static SubstitutionRequest awayFor(int days) {
        return awayFor("phobithu", days);
    }

    private static SubstitutionRequest awayFor(String substitute, int days) {
        LocalDate today = LocalDate.of(2019, 12, 16);
        return new SubstitutionRequest(
                "bithu",
                substitute,
                today,
                today.plusDays(days - 1L),
                Scope.ALL,
                Optional.empty(),
                Optional.empty(),
                "Đi công tác");
    }

    SubstituteTable.Row away(int days) {
        return substitution.make(awayFor(days), caller("bithu"));
    }

    /** The same with somebody else who signs instead. */
    SubstituteTable.Row away(String substitute, int days) {
        return substitution.make(awayFor(substitute, days), caller("bithu"));
    }
}
