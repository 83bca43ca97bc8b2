package vn.kehoach.signing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.kehoach.plan.PlanWorld;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.VietnamTime;
import vn.kehoach.testing.Rows;

/** The substitutions, in memory, with all that is asked about them. */
final class InMemorySubstitutes implements Substitutions, KnownSubstitutions, StandIns {

    private final Rows<Substitution> rows = new Rows<>();
    private final List<String> signatories = new ArrayList<>();
    private final InMemorySignings signings;
    private final PlanWorld planning;
    private final Clock clock;

    InMemorySubstitutes(InMemorySignings signings, PlanWorld planning) {
        this.signings = signings;
        this.planning = planning;
        this.clock = planning.clock;
    }

    /** That person is to sign a plan. */
    void signsAPlan(String user) {
        signatories.add(user);
    }

    @Override
    public Substitution saveAndFlush(Substitution substitution) {
        return rows.save(substitution);
    }

    @Override
    public Optional<Substitution> findLockedById(UUID id) {
        return rows.all().filter(each -> each.id().equals(id)).findFirst();
    }

    @Override
    public void oneAfterTheOther() {}

    private static boolean alive(Substitution each) {
        return Rows.column(each, "revokedAt") == null;
    }

    private Stream<Substitution> overlapping(LocalDate from, LocalDate until) {
        return rows.all()
                .filter(InMemorySubstitutes::alive)
                .filter(each -> !each.from().isAfter(until) && !each.until().isBefore(from));
    }

    @Override
    public SubstituteTable.Row row(UUID id) {
        Substitution found = findLockedById(id).orElseThrow();
        return new SubstituteTable.Row(
                id.toString(),
                found.absent(),
                found.substitute(),
                found.from().toString(),
                found.until().toString(),
                new SubstituteTable.About(
                        (Scope) Rows.column(found, "scope"),
                        (String) Rows.column(found, "body"),
                        Objects.toString(Rows.column(found, "planId"), null)),
                found.reason(),
                new SubstituteTable.Made(
                        (String) Rows.column(found, "madeBy"), VietnamTime.iso((Instant) Rows.column(found, "madeAt"))),
                new SubstituteTable.Revoked(
                        (String) Rows.column(found, "revokedBy"),
                        alive(found) ? null : VietnamTime.iso((Instant) Rows.column(found, "revokedAt"))));
    }

    @Override
    public boolean isAbsent(String user, LocalDate from, LocalDate until) {
        return overlapping(from, until).anyMatch(each -> each.isOf(user));
    }

    @Override
    public boolean isSubstitute(String user, LocalDate from, LocalDate until) {
        return overlapping(from, until).anyMatch(each -> each.isBy(user));
    }

    @Override
    public boolean isSignatory(String user) {
        return signatories.contains(user);
    }

    @Override
    public int openOfAbsent(String user, LocalDate today) {
        return (int) notOver(today).filter(each -> each.isOf(user)).count();
    }

    @Override
    public int openOfSubstitute(String user, LocalDate today) {
        return (int) notOver(today).filter(each -> each.isBy(user)).count();
    }

    private Stream<Substitution> notOver(LocalDate today) {
        return rows.all().filter(InMemorySubstitutes::alive).filter(each -> !each.until()
                .isBefore(today));
    }

    @Override
    public List<SubstituteTable.Decided> decidedBy(UUID id) {
        return signings.all()
                .flatMap(signing -> InMemorySignings.signatures(signing).stream()
                        .filter(each -> id.equals(Rows.column(each, "substituteId")))
                        .map(each -> new SubstituteTable.Decided(
                                signing.plan().toString(),
                                planning.plans().view(signing.plan()).title(),
                                planning.plans().view(signing.plan()).number().orElse(null),
                                (SignatureState) Rows.column(each, "state"),
                                VietnamTime.iso((Instant) Rows.column(each, "decidedAt")))))
                .toList();
    }

    @Override
    public boolean isTaken(SubstitutionRequest request) {
        return overlapping(request.from(), request.until())
                .filter(each -> each.isOf(request.absent()))
                .filter(each -> Rows.column(each, "scope") == request.scope())
                .filter(each ->
                        Objects.equals(Rows.column(each, "body"), request.body().orElse(null)))
                .anyMatch(each -> Objects.equals(
                        Rows.column(each, "planId"),
                        request.plan().map(PlanId::value).orElse(null)));
    }

    /** The narrowest that counts today for that signatory of that plan. */
    private Optional<Substitution> inForce(Signing signing, String absent) {
        LocalDate today = VietnamTime.today(clock);
        return overlapping(today, today)
                .filter(each -> each.isOf(absent) && concerns(each, signing.plan()))
                .min(Comparator.comparing(
                        each -> List.of(Scope.PLAN, Scope.BODY, Scope.ALL).indexOf(Rows.column(each, "scope"))));
    }

    private boolean concerns(Substitution each, PlanId plan) {
        return Rows.column(each, "scope") == Scope.ALL
                || planning.plans().view(plan).leadBody().equals(Rows.column(each, "body"))
                || plan.value().equals(Rows.column(each, "planId"));
    }

    @Override
    public List<StandIn> all() {
        return signings.open().flatMap(this::standInsOf).toList();
    }

    private Stream<StandIn> standInsOf(Signing signing) {
        return InMemorySignings.signatures(signing).stream()
                .filter(Signature::pending)
                .map(Signature::userId)
                .distinct()
                .flatMap(absent -> inForce(signing, absent).stream()
                        .filter(each -> isFree(signing, absent, each.substitute()))
                        .map(each -> new StandIn(signing.id(), absent, each.substitute())));
    }

    private boolean isFree(Signing signing, String absent, String substitute) {
        return !planning.drafters().of(signing.plan()).contains(substitute)
                && InMemorySignings.signatures(signing).stream()
                        .noneMatch(each -> each.isConsentBeside(absent, substitute));
    }

    @Override
    public Optional<UUID> holding(SigningId signing, String absent, String user) {
        return substitution(signing, absent, user);
    }

    @Override
    public Optional<UUID> substitution(SigningId signing, String absent, String user) {
        return signings.findById(signing)
                .filter(each -> each.outcome() == SigningOutcome.NEXT)
                .flatMap(each -> inForce(each, absent))
                .filter(each -> each.isBy(user))
                .map(Substitution::id);
    }
}
