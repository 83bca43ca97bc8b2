package vn.kehoach.consultation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.notification.notice.Addressee;
import vn.kehoach.notification.notice.MailKind;
import vn.kehoach.notification.notice.MailText;
import vn.kehoach.notification.notice.Notice;
import vn.kehoach.notification.notice.Outbox;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.organisation.register.PersonView;
import vn.kehoach.plan.content.ConsultationLine;
import vn.kehoach.plan.content.Silence;
import vn.kehoach.plan.content.due.Due;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.drafting.ShownVersions;
import vn.kehoach.plan.people.PlanReaders;
import vn.kehoach.plan.people.PlanWriters;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.shared.FieldError;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.VietnamTime;

/** Asks people for their opinion, closes the round, and sees that each opinion gets its response. */
@Service
@Transactional
public class ConsultationService {

    private final Rounds rounds;
    private final Opinions opinions;
    private final OpinionTable table;
    private final PlanService plans;
    private final PlanReaders readers;
    private final PlanWriters writers;
    private final Organisation organisation;
    private final RoundNotices notices;
    private final Outbox outbox;
    private final ShownVersions shown;
    private final Clock clock;

    ConsultationService(
            Rounds rounds,
            Opinions opinions,
            OpinionTable table,
            PlanService plans,
            PlanReaders readers,
            PlanWriters writers,
            Organisation organisation,
            RoundNotices notices,
            Outbox outbox,
            ShownVersions shown,
            Clock clock) {
        this.shown = shown;
        this.rounds = rounds;
        this.opinions = opinions;
        this.table = table;
        this.plans = plans;
        this.readers = readers;
        this.writers = writers;
        this.organisation = organisation;
        this.notices = notices;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Opens a round on the draft of the plan, on the terms that its content names. */
    public RoundId openOnPlan(PlanId plan) {
        ConsultationLine terms = plans.content(plan)
                .consultation()
                .orElseThrow(() -> Refused.invalid("consultation.users", "Người được hỏi ý kiến", "chưa chọn ai"));
        Instant until = future(terms);
        PlanView view = plans.startConsulting(plan);
        Silence silence = terms.silenceAgrees() ? Silence.AGREE : Silence.NO_OPINION;
        return open(view, new RoundTerms(Subject.PLAN, terms.users(), until, silence, Optional.empty()));
    }

    private Instant future(ConsultationLine terms) {
        Instant until = terms.until()
                .map(Due::at)
                .orElseThrow(() -> Refused.invalid("consultation.until", "Hạn cho ý kiến", "chưa ghi"));
        if (!until.isAfter(clock.instant())) {
            throw Refused.invalid(
                    "consultation.until",
                    "Hạn cho ý kiến",
                    VietnamTime.words(until) + " đã qua; hãy sửa hạn trong dự thảo");
        }
        return until;
    }

    /** Opens a round on the draft of a consolidated report. */
    public RoundId openOnReport(PlanId plan, RoundTerms terms) {
        return open(plans.view(plan), terms);
    }

    private RoundId open(PlanView plan, RoundTerms terms) {
        List<PersonView> people = consultees(terms.users());
        int ordinal = rounds.countByPlanId(plan.id().value()) + 1;
        Round round = rounds.save(Round.open(plan.id(), ordinal, plan.contentVersion(), terms, clock.instant()));
        people.forEach(person -> opinions.save(Opinion.askedOf(person, round.id(), plan.id())));
        readers.let(plan.id(), terms.users());
        notices.opened(plan, round.view(), people.stream().map(PersonView::name).toList());
        return round.id();
    }

    private List<PersonView> consultees(List<String> users) {
        List<FieldError> unknown = users.stream()
                .filter(user ->
                        organisation.person(user).filter(PersonView::account).isEmpty())
                .map(user -> new FieldError(
                        "consultation.users", "Người được hỏi ý kiến", "không có tài khoản “" + user + "”"))
                .toList();
        if (!unknown.isEmpty()) {
            throw Refused.invalid(unknown);
        }
        return organisation.persons(users.stream().distinct().toList());
    }

    /** Writes the mails of a round and tells who is asked. */
    public List<String> invite(RoundId id) {
        rounds.get(id).requireOpen();
        RoundView round = rounds.get(id).view();
        PlanView plan = plans.view(round.plan());
        List<String> asked = opinions.findByRoundIdOrderByName(id.value()).stream()
                .map(Opinion::userId)
                .toList();
        organisation.persons(asked).forEach(person -> outbox.put(invitation(round, plan, person)));
        return asked;
    }

    private Notice invitation(RoundView round, PlanView plan, PersonView person) {
        String draft = round.subject() == Subject.PLAN ? "dự thảo kế hoạch" : "dự thảo báo cáo tổng hợp của kế hoạch";
        MailText text = MailText.of(
                "opinion-request",
                Map.of(
                        "plan", plan.label(),
                        "draft", draft,
                        "title", plan.title(),
                        "closesAt", VietnamTime.words(round.closesAt())));
        return Notice.to(
                        Addressee.of(person),
                        MailKind.OPINION_REQUEST,
                        "OPINION_REQUEST|" + round.id() + "|" + person.id(),
                        clock.instant(),
                        text)
                .ofPlan(plan.id().toString())
                .at("/viec/y-kien/" + round.id());
    }

    /** The round as it stands. */
    @Transactional(readOnly = true)
    public RoundView round(RoundId id) {
        return rounds.get(id).view();
    }

    /** Somebody else answers for the consultee from now on: they may read the draft, and are asked by mail. */
    public void handTo(RoundId id, String consultee, String user) {
        Round round = rounds.get(id);
        round.requireOpen();
        opinionOf(id, consultee);
        PersonView person = account(user);
        readers.let(round.view().plan(), List.of(user));
        outbox.put(invitation(round.view(), plans.view(round.view().plan()), person));
    }

    private PersonView account(String user) {
        return organisation
                .person(user)
                .filter(PersonView::account)
                .orElseThrow(
                        () -> Refused.invalid("userId", "Người cho ý kiến thay", "không có tài khoản “" + user + "”"));
    }

    /** Refuses an opinion on another version than that of the round. */
    @Transactional(readOnly = true)
    public void requireShown(RoundId id, Optional<Long> version) {
        Round round = rounds.get(id);
        shown.require(round.view().plan(), round.planVersion(), version);
    }

    /**
     * Records what was answered.
     *
     * @param consultee who was asked
     * @param by who answered: the consultee, or whoever the question was handed to
     */
    public void give(RoundId id, String consultee, String by, Stance stance, String comments) {
        rounds.get(id).requireOpen();
        Opinion opinion = opinionOf(id, consultee);
        opinion.give(stance, comments, clock.instant());
        if (!by.equals(consultee)) {
            opinion.givenBy(account(by));
        }
    }

    private Opinion opinionOf(RoundId id, String consultee) {
        return opinions.findByRoundIdAndUserId(id.value(), consultee)
                .orElseThrow(() -> Refused.forbidden("Đợt này không hỏi ý kiến của “" + consultee + "”"));
    }

    /** The report on which that collection's consultees are asked is not final before they have answered. */
    @Transactional(readOnly = true)
    public void requireNoOpenRound(UUID collection) {
        if (rounds.existsByRequestIdAndClosedAtIsNull(collection)) {
            throw Refused.conflict("Đợt lấy ý kiến về dự thảo báo cáo chưa đóng");
        }
    }

    /** The opinions on the draft report of that collection, of all its rounds. */
    @Transactional(readOnly = true)
    public List<OpinionTable.Row> opinionsOnReport(PlanId plan, UUID collection) {
        List<String> asked = rounds.findByRequestId(collection).stream()
                .map(round -> round.id().toString())
                .toList();
        return asked.isEmpty()
                ? List.of()
                : table.of(plan).stream()
                        .filter(row -> asked.contains(row.asked().roundId()))
                        .toList();
    }

    /** Lets the report of that collection move on only when each opinion on it has its response. */
    @Transactional(readOnly = true)
    public void requireResponsesOnReport(PlanId plan, UUID collection) {
        List<FieldError> open = opinionsOnReport(plan, collection).stream()
                .filter(row -> row.answered().response() == null
                        && row.given().opinion() != null
                        && row.given().opinion().asksForResponse())
                .map(row -> new FieldError(
                        "ready", "Ý kiến về dự thảo", "của " + row.name() + " chưa được tiếp thu, giải trình"))
                .toList();
        if (!open.isEmpty()) {
            throw Refused.invalid(open);
        }
    }

    /** Closes the round; who has not answered is recorded as silent. Closing twice changes nothing. */
    public RoundView close(RoundId id) {
        Round round = rounds.get(id);
        if (!round.closed()) {
            List<Opinion> asked = opinions.findByRoundIdOrderByName(id.value());
            round.requireMayClose(asked.stream().allMatch(Opinion::answered), clock.instant());
            asked.stream()
                    .filter(opinion -> !opinion.answered())
                    .forEach(opinion -> opinion.fallSilent(clock.instant()));
            round.close(clock.instant());
            reviseIfOnPlan(round.view());
            notices.closed(plans.view(round.view().plan()), round.view(), asked);
        }
        return round.view();
    }

    private void reviseIfOnPlan(RoundView round) {
        if (round.subject() == Subject.PLAN) {
            plans.startRevising(round.plan());
        }
    }

    /** Writes what became of an opinion. */
    public void respond(PlanId plan, UUID opinionId, Response response, String text, Caller caller) {
        readers.requireRead(plan, caller);
        if (!writers.isWriter(plan, caller)) {
            throw Refused.forbidden(
                    "Chỉ người soạn, ban của người soạn và văn phòng của cơ quan chủ trì được tiếp thu, giải trình");
        }
        opinions.findById(opinionId)
                .filter(opinion -> opinion.planId().equals(plan.value()))
                .orElseThrow(() -> Refused.notFound("Không có ý kiến này"))
                .respond(response, text, caller.userId(), clock.instant());
    }

    /** The revision is ready: each opinion has its response. */
    public void recordRevision(PlanId plan) {
        requireResponses(plan);
        plans.recordRevision(plan);
    }

    /** Lets the plan move on only when each opinion on it has its response. */
    public void requireResponses(PlanId plan) {
        List<FieldError> open = table.withoutResponse(plan).stream()
                .map(row -> new FieldError(
                        "nextStep", "Bước tiếp theo", "ý kiến của " + row.name() + " chưa được tiếp thu, giải trình"))
                .toList();
        if (!open.isEmpty()) {
            throw Refused.invalid(open);
        }
    }
}
