package vn.kehoach.dossier.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kehoach.assignment.behalf.OnBehalfService;
import vn.kehoach.assignment.deadline.DuesInForce;
import vn.kehoach.assignment.event.AnchorService;
import vn.kehoach.assignment.event.EventAudience;
import vn.kehoach.assignment.reminding.HandReminderService;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.consultation.OpinionTable;
import vn.kehoach.dispatch.DeliveryTable;
import vn.kehoach.dispatch.DispatchService;
import vn.kehoach.dossier.sheet.PlanDossier;
import vn.kehoach.dossier.sheet.PlanSheet;
import vn.kehoach.dossier.web.content.EventSection;
import vn.kehoach.dossier.web.content.PlanContentSheet;
import vn.kehoach.dossier.web.piece.Names;
import vn.kehoach.dossier.web.piece.Pager;
import vn.kehoach.dossier.web.piece.Reading;
import vn.kehoach.dossier.web.piece.Tag;
import vn.kehoach.dossier.web.work.WorkLine;
import vn.kehoach.dossier.web.work.WorkSections;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.plan.decision.PlanEvents;
import vn.kehoach.plan.people.PlanReaders;
import vn.kehoach.plan.review.DueReading;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanState;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.PageRequest;

/** Hồ sơ kế hoạch: everything about one plan on one page, as far as the reader may see it. */
@Controller
@RequestMapping("/ke-hoach/{id}")
class PlanPage {

    private static final int DELIVERIES = 100;
    private static final String ATTENDANCE = ObligationKind.ATTENDANCE.name();
    private static final Set<PlanState> UNSIGNED =
            Set.of(PlanState.DRAFT, PlanState.CONSULTING, PlanState.REVISING, PlanState.SIGNING);

    private static final Set<PlanState> RUNNING = Set.of(PlanState.ISSUED, PlanState.EXECUTING);
    private static final Set<PlanState> DRAFTS = Set.of(PlanState.DRAFT, PlanState.REVISING);

    private final PlanDossier dossier;
    private final PlanEvents events;
    private final AnchorService anchors;
    private final DuesInForce dues;
    private final EventAudience audience;
    private final OpinionTable opinions;
    private final DeliveryTable deliveries;
    private final DispatchService dispatch;
    private final PlanReaders readers;
    private final WorkSections sections;
    private final Organisation organisation;
    private final DueReading readings;
    private final OfficeForms office;
    private final HandReminderService reminders;
    private final OnBehalfService behalf;

    PlanPage(
            PlanDossier dossier,
            PlanEvents events,
            AnchorService anchors,
            DuesInForce dues,
            EventAudience audience,
            OpinionTable opinions,
            DeliveryTable deliveries,
            DispatchService dispatch,
            PlanReaders readers,
            WorkSections sections,
            Organisation organisation,
            DueReading readings,
            OfficeForms office,
            HandReminderService reminders,
            OnBehalfService behalf) {
        this.dossier = dossier;
        this.events = events;
        this.anchors = anchors;
        this.dues = dues;
        this.audience = audience;
        this.opinions = opinions;
        this.deliveries = deliveries;
        this.dispatch = dispatch;
        this.readers = readers;
        this.sections = sections;
        this.organisation = organisation;
        this.readings = readings;
        this.office = office;
        this.reminders = reminders;
        this.behalf = behalf;
    }

    @GetMapping
    String open(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int viec,
            @RequestParam(defaultValue = "0") int baoCao,
            @RequestParam(defaultValue = "0") int gui,
            Caller caller,
            Model model) {
        PlanId plan = PlanId.of(id);
        PageRequest recipients = new PageRequest(gui, DELIVERIES);
        PlanSheet sheet = dossier.open(plan, caller);
        Names names = new Names(organisation);
        Optional<EventSection> event = EventSection.of(sheet);
        addHead(sheet, names, new PlanContentSheet.InForce(event, dues.of(plan)), model);
        event.ifPresent(section -> model.addAttribute("event", section));
        addDecisions(sheet, plan, caller, model);
        office.add(sheet, plan, caller, model);
        boolean inside = readers.isInside(plan, caller);
        model.addAttribute("inside", inside);
        model.addAttribute("mayRead", inside && DRAFTS.contains(sheet.state()));
        model.addAttribute("rounds", OpinionRound.of(inside ? opinions.of(plan) : List.of()));
        model.addAttribute("signings", SigningLines.of(sheet.signatures()));
        addWork(sections.work(plan, viec, caller, names::of), caller, model);
        model.addAttribute(
                "collections", sections.reports(plan, new PageRequest(baoCao, null).page(), caller, names::of));
        model.addAttribute(
                "roll", inside && sheet.obligations().stream().anyMatch(row -> ATTENDANCE.equals(row.kind())));
        addOurs(plan, caller, model);
        if (inside && (caller.staff() || caller.admin())) {
            addDeliveries(recipients.orLast(page -> deliveries.of(plan, page)), model);
        }
        return "ke-hoach/ho-so";
    }

    private void addHead(PlanSheet sheet, Names names, PlanContentSheet.InForce inForce, Model model) {
        boolean unsigned = UNSIGNED.contains(sheet.state());
        model.addAttribute("plan", sheet);
        model.addAttribute("state", Tag.of(sheet.state()));
        model.addAttribute("drafter", names.of(sheet.about().draftedBy()));
        model.addAttribute("created", Reading.moment(sheet.course().createdAt()));
        model.addAttribute("issued", Reading.moment(sheet.course().issuedAt()));
        model.addAttribute("closed", Reading.moment(sheet.course().closedAt()));
        model.addAttribute("content", PlanContentSheet.of(sheet.content(), names::of, readings, inForce));
        model.addAttribute("findings", unsigned ? sheet.findings() : List.of());
        model.addAttribute("unsigned", unsigned);
        model.addAttribute("stopped", sheet.state().stopped());
    }

    private void addDecisions(PlanSheet sheet, PlanId plan, Caller caller, Model model) {
        boolean decides = RUNNING.contains(sheet.state()) && events.mayDecide(plan, caller);
        model.addAttribute("decides", decides);
        model.addAttribute("told", decides ? audience.size(plan) : 0);
        model.addAttribute(
                "anchors",
                anchors.of(plan, caller).stream()
                        .map(anchor -> AnchorLine.of(anchor, decides ? audience.size(plan, anchor.anchor()) : 0))
                        .toList());
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", Map.of());
        }
    }

    private void addWork(PageOf<WorkLine> work, Caller caller, Model model) {
        List<AssignmentId> shown =
                work.items().stream().map(line -> AssignmentId.of(line.id())).toList();
        model.addAttribute(
                "remindable",
                reminders.remindable(shown, caller).stream()
                        .map(AssignmentId::toString)
                        .collect(Collectors.toSet()));
        model.addAttribute(
                "enterable",
                behalf.enterable(shown, caller).stream()
                        .map(AssignmentId::toString)
                        .collect(Collectors.toSet()));
        model.addAttribute("work", work.items());
        model.addAttribute("workPager", Pager.of(work));
    }

    private static void addDeliveries(PageOf<DeliveryTable.Row> found, Model model) {
        model.addAttribute(
                "deliveries", found.items().stream().map(DeliveryLine::of).toList());
        model.addAttribute("deliveryPager", Pager.of(found));
    }

    private void addOurs(PlanId plan, Caller caller, Model model) {
        List<DeliveryLine> ours = deliveries.addressedTo(plan, caller).stream()
                .map(DeliveryLine::of)
                .toList();
        model.addAttribute("ours", ours);
        model.addAttribute("unconfirmed", ours.stream().anyMatch(DeliveryLine::open));
    }

    /** Somebody to whom the plan was sent, or of such a unit, confirms that it was received; a second click changes nothing. */
    @PostMapping("/da-nhan")
    String confirmReceipt(@PathVariable String id, Caller caller) {
        PlanId plan = PlanId.of(id);
        readers.requireRead(plan, caller);
        dispatch.confirmReceipt(plan, caller.units(), caller.userId());
        return "redirect:/ke-hoach/" + plan;
    }
}
