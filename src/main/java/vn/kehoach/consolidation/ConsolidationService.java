package vn.kehoach.consolidation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.assignment.report.CollectionService;
import vn.kehoach.assignment.work.WorkService;
import vn.kehoach.consultation.ConsultationService;
import vn.kehoach.consultation.RoundId;
import vn.kehoach.consultation.RoundTerms;
import vn.kehoach.consultation.RoundView;
import vn.kehoach.consultation.Subject;
import vn.kehoach.plan.content.ConsultationLine;
import vn.kehoach.plan.content.Silence;
import vn.kehoach.plan.content.TimelineLine;
import vn.kehoach.plan.content.due.Due;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.plan.decision.PlanEvents;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.state.PlanContent;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.VietnamTime;

/** The steps of a consolidated report; each is the entry of the timeline that the plan has for it. */
@Service
@Transactional
public class ConsolidationService {

    private static final Duration LEAST_TIME_TO_ANSWER = Duration.ofDays(3);
    private static final String BY_THE_CLOCK = "he-thong";

    private final CollectionService collections;
    private final WorkService work;
    private final PlanService plans;
    private final ConsultationService consultation;
    private final ReportConsultees consultees;
    private final FinalReports reports;
    private final ReportNeed need;
    private final ReportDispatch dispatch;
    private final PlanEvents events;
    private final Clock clock;

    ConsolidationService(
            CollectionService collections,
            WorkService work,
            PlanService plans,
            ConsultationService consultation,
            ReportConsultees consultees,
            FinalReports reports,
            ReportNeed need,
            ReportDispatch dispatch,
            PlanEvents events,
            Clock clock) {
        this.collections = collections;
        this.work = work;
        this.plans = plans;
        this.consultation = consultation;
        this.consultees = consultees;
        this.reports = reports;
        this.need = need;
        this.dispatch = dispatch;
        this.events = events;
        this.clock = clock;
    }

    /** The draft report is ready; tells whether somebody is to be consulted on it. */
    public boolean draftReady(RequestId id, String by) {
        PlanId plan = collections.planOf(id);
        reports.held(id).requireText();
        collections.drafted(id);
        work.reach(plan, ObligationKind.CONSOLIDATION, by);
        return terms(id, plan).isPresent();
    }

    /** Opens the round on the draft report; it closes at the end of the period that the timeline gives. */
    public RoundId openRound(RequestId id) {
        PlanId plan = collections.planOf(id);
        collections.consulted(id);
        reports.held(id).consult();
        return consultation.openOnReport(plan, terms(id, plan).orElseThrow());
    }

    private Optional<RoundTerms> terms(RequestId id, PlanId plan) {
        PlanContent content = plans.content(plan);
        return content.timeline().stream()
                .filter(line -> line.kind() == ObligationKind.CONSULTATION)
                .findFirst()
                .flatMap(line -> terms(id, line, content, plans.view(plan).leadBody()));
    }

    private Optional<RoundTerms> terms(RequestId id, TimelineLine line, PlanContent content, String leadBody) {
        List<String> users = consultees.of(line, content, leadBody);
        Silence silence =
                content.consultation().filter(ConsultationLine::silenceAgrees).isPresent()
                        ? Silence.AGREE
                        : Silence.NO_OPINION;
        return line.due()
                .filter(due -> !users.isEmpty())
                .map(due -> new RoundTerms(Subject.REPORT, users, closing(due), silence, Optional.of(id.value())));
    }

    /** A draft that is ready only after the period for consultation still gives its consultees time to answer. */
    private Instant closing(Due due) {
        Instant soonest = clock.instant().plus(LEAST_TIME_TO_ANSWER);
        return due.at().isAfter(clock.instant()) ? due.at() : soonest;
    }

    /** A round is closed; where it was about a draft report, that step of the timeline is done. */
    public void roundClosed(RoundView round) {
        if (round.subject() == Subject.REPORT) {
            work.reach(
                    round.plan(), ObligationKind.CONSULTATION, round.closedAt().orElseThrow(), BY_THE_CLOCK);
        }
    }

    /** The report is final. */
    public void finalised(RequestId id, String by) {
        consultation.requireNoOpenRound(id.value());
        consultation.requireResponsesOnReport(collections.planOf(id), id.value());
        reports.held(id).finalise();
        collections.finalised(id);
        work.reach(collections.planOf(id), ObligationKind.FINALISATION, by);
    }

    /** Whether the collection ends in a report upwards. */
    public boolean reportAsked(RequestId id) {
        need.closedWhileHeld(id);
        return need.asksFor(collections.planOf(id)) || need.added(id);
    }

    /** A report about an event tells of it: it does not leave before. One that is due before the event is not about it. */
    private void requireAfterEvent(PlanId plan) {
        Optional<LocalDate> event = events.view(plan).line().firstDay();
        boolean about = plans.content(plan).timeline().stream()
                .filter(line -> line.kind() == ObligationKind.FINAL_REPORT)
                .flatMap(line -> line.due().stream())
                .map(due -> VietnamTime.dayOf(due.at()))
                .noneMatch(due -> event.filter(due::isBefore).isPresent());
        event.filter(day -> about && VietnamTime.today(clock).isBefore(day)).ifPresent(day -> {
            throw Refused.invalid(
                    "ready", "Báo cáo", "chưa gửi được trước ngày tổ chức (" + VietnamTime.day(day) + ")");
        });
    }

    /** The signed report goes to those under its Nơi nhận, and its last step is done. */
    public void submitted(RequestId id, String by) {
        PlanId plan = collections.planOf(id);
        FinalReport report = reports.held(id);
        report.sent(clock.instant());
        requireAfterEvent(plan);
        dispatch.send(report.view(), plans.view(plan));
        collections.submitted(id);
        work.reach(collections.planOf(id), ObligationKind.FINAL_REPORT, by);
    }
}
