package vn.kehoach.dossier.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.kehoach.assignment.closing.ClosingService;
import vn.kehoach.assignment.closing.OpenWork;
import vn.kehoach.dossier.sheet.PlanSheet;
import vn.kehoach.dossier.web.piece.Reading;
import vn.kehoach.notification.outbox.BouncedMails;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.drafting.PlanAnswers;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.drafting.WithdrawalService;
import vn.kehoach.plan.finding.Finding;
import vn.kehoach.plan.people.IssuingOffices;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.stop.DraftDeletion;
import vn.kehoach.plan.stop.StopService;
import vn.kehoach.plan.stop.StopWay;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.PageRequest;

/** What the page of a plan offers to those who may decide now: to answer what holds its signing, to take it back, to end it early. */
@Component
class OfficeForms {

    private static final PageRequest SHOWN = new PageRequest(0, 50);

    private static final int BOUNCED = 50;

    private final ClosingService closing;
    private final PlanAnswers answers;
    private final PlanService plans;
    private final IssuingOffices offices;
    private final WithdrawalService withdrawals;
    private final StopService stops;
    private final DraftDeletion deletion;
    private final BouncedMails mails;

    OfficeForms(
            ClosingService closing,
            PlanAnswers answers,
            PlanService plans,
            IssuingOffices offices,
            WithdrawalService withdrawals,
            StopService stops,
            DraftDeletion deletion,
            BouncedMails mails) {
        this.mails = mails;
        this.stops = stops;
        this.deletion = deletion;
        this.withdrawals = withdrawals;
        this.offices = offices;
        this.closing = closing;
        this.answers = answers;
        this.plans = plans;
    }

    /**
     * The end before its time.
     *
     * @param open the first of what is open
     * @param others how many more there are
     * @param eventAhead when the event takes place where it has not yet, otherwise empty
     */
    record EarlyEnd(OpenWork.Counts counts, List<Left> open, long others, String eventAhead) {}

    /** One piece of work that is left. */
    record Left(String unitName, String what, String due, String standing) {

        static Left of(OpenWork work) {
            return new Left(work.unitName(), work.what(), Reading.moment(work.dueAt()), work.standingLabel());
        }
    }

    /**
     * What holds the signing.
     *
     * @param mayTakeNumber whether the document may still take the number of the register instead
     */
    record Hold(String rule, String message, boolean mayTakeNumber) {}

    /** A mail address of this plan that does not take our mail. */
    record Returned(String name, String address, String reason, String at) {

        static Returned of(BouncedMails.Bounced mail) {
            return new Returned(mail.name(), mail.address(), mail.reason(), Reading.moment(mail.at()));
        }
    }

    void add(PlanSheet sheet, PlanId plan, Caller caller, Model model) {
        boolean ours = offices.have(plans.view(plan), caller);
        model.addAttribute("evidence", ours);
        model.addAttribute(
                "bounced",
                ours
                        ? mails.of(plan.toString(), BOUNCED).stream()
                                .map(Returned::of)
                                .toList()
                        : List.of());
        model.addAttribute("holds", answers.mayAnswer(plan, caller) ? holds(sheet, plan, caller) : List.of());
        model.addAttribute("withdrawable", withdrawals.may(plan, caller));
        List<StopWay> ways = stops.ways(plan, caller);
        model.addAttribute("cancellable", ways.contains(StopWay.CANCEL));
        model.addAttribute("recallable", ways.contains(StopWay.RECALL));
        model.addAttribute("deletable", deletion.may(plan, caller));
        if (closing.mayAsk(plan, caller)) {
            model.addAttribute("earlyEnd", earlyEnd(plan));
        }
        closing.notYet(plan, caller).ifPresent(why -> model.addAttribute("notYetEnd", why));
    }

    private List<Hold> holds(PlanSheet sheet, PlanId plan, Caller caller) {
        boolean writable = plans.mayChange(plan, caller);
        return sheet.findings().stream()
                .filter(Finding::holdsUntilAnswered)
                .map(each -> new Hold(
                        each.rule(), each.message(), writable && each.rule().equals("number-differs")))
                .toList();
    }

    private EarlyEnd earlyEnd(PlanId plan) {
        PageOf<OpenWork> open = closing.openWork(plan, SHOWN);
        return new EarlyEnd(
                closing.counts(plan),
                open.items().stream().map(Left::of).toList(),
                Math.max(0, open.total() - open.items().size()),
                closing.eventAhead(plan).orElse(""));
    }
}
