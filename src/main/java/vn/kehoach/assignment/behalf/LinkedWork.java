package vn.kehoach.assignment.behalf;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kehoach.assignment.board.AssignmentDesk;
import vn.kehoach.assignment.board.AssignmentFile;
import vn.kehoach.assignment.explanation.Explanation;
import vn.kehoach.assignment.explanation.ExplanationService;
import vn.kehoach.assignment.report.EnteredBy;
import vn.kehoach.assignment.work.OpenPlan;
import vn.kehoach.assignment.work.WorkService;
import vn.kehoach.attachment.AttachmentService;
import vn.kehoach.attachment.AttachmentView;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.dispatch.DispatchService;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.SecretKey;
import vn.kehoach.upload.Upload;

/**
 * The work that a key opens, for somebody without an account: they hand in as the unit would, under the same checks, and
 * whatever they do stands in the record under the address to which the link was sent.
 */
@Service
public class LinkedWork {

    private static final int LONGEST = 100;
    private static final String FILES = "attachmentIds";

    private final WorkLinkRows rows;
    private final UnitTasks tasks;
    private final AssignmentDesk desk;
    private final OnBehalfService behalf;
    private final OpenPlan plans;
    private final WorkService work;
    private final DispatchService dispatch;
    private final AttachmentService attachments;
    private final Organisation organisation;
    private final ExplanationService explanations;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LinkedWork(
            WorkLinkRows rows,
            UnitTasks tasks,
            AssignmentDesk desk,
            OnBehalfService behalf,
            OpenPlan plans,
            WorkService work,
            DispatchService dispatch,
            AttachmentService attachments,
            Organisation organisation,
            ExplanationService explanations,
            AuditTrail trail,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.rows = rows;
        this.tasks = tasks;
        this.desk = desk;
        this.behalf = behalf;
        this.plans = plans;
        this.work = work;
        this.dispatch = dispatch;
        this.attachments = attachments;
        this.organisation = organisation;
        this.explanations = explanations;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * The form that somebody finds.
     *
     * @param fields none while nothing waits for the unit
     * @param files that came by this link and were not handed in yet
     * @param question why it is late, as an office asks; empty where nobody asks
     * @param awaitsReceipt whether the unit is still to confirm that the plan came
     */
    public record Opened(
            AssignmentDesk.Sheet sheet,
            List<UnitField> fields,
            List<AttachmentView> files,
            Optional<Explanation> question,
            boolean awaitsReceipt) {}

    /** What that key belongs to, whether it still opens the form or not; empty for one that was never sent. */
    public Optional<LinkToWork> find(String key) {
        return key.length() > LONGEST ? Optional.empty() : rows.byKey(SecretKey.hash(key));
    }

    /** Whether it opens the form now. */
    public boolean opens(LinkToWork link) {
        return link.opens(clock.instant());
    }

    /** Which office to ask. */
    public String office(LinkToWork link) {
        return organisation.unitOf(work.view(link.work()).office()).name();
    }

    /** The work and its form; looking changes nothing. */
    public Opened open(LinkToWork link) {
        AssignmentDesk.Sheet sheet = desk.sheet(link.work());
        return new Opened(
                sheet,
                tasks.form(link.work()),
                waiting(link),
                explanations.open(link.work()),
                dispatch.awaitsReceipt(link.plan(), sheet.row().unit()));
    }

    private List<AttachmentView> waiting(LinkToWork link) {
        return attachments.of(link.work().value()).stream()
                .filter(file -> file.submission() == null && link.bearer().equals(file.uploadedBy()))
                .toList();
    }

    /** Notes that somebody looks at the form in a browser. */
    public void seen(LinkToWork link) {
        change(link, () -> {
            if (rows.opened(link.id(), clock.instant()) > 0) {
                trail.record(link.entry("work-link-opened"));
            }
        });
    }

    /**
     * Hands in.
     *
     * @param fields those of the unit's form
     * @throws Refused as the unit would be refused; also where somebody else was first, and where the link is no more
     */
    public void enter(LinkToWork link, Map<String, Object> fields) {
        change(link, () -> {
            requireOwn(link, fields);
            behalf.hand(link.work(), new HashMap<>(fields), link.bearer(), EnteredBy.LINK, link.address());
            if (rows.used(link.id(), clock.instant()) != 1) {
                throw new IllegalStateException("Link " + link.id() + " was not marked as used");
            }
            trail.record(link.entry("handed-in-by-link"));
        });
    }

    /** Only files that came by the same link, or were given back with the report: whoever has it learns nothing of others. */
    private void requireOwn(LinkToWork link, Map<String, Object> fields) {
        Set<String> own = Stream.concat(
                        waiting(link).stream().map(file -> file.id().toString()),
                        desk.sheet(link.work()).givenBack().stream().map(AssignmentFile.FileRow::id))
                .collect(Collectors.toSet());
        if (fields.get(FILES) instanceof List<?> named && !own.containsAll(named)) {
            throw Refused.invalid(FILES, "Tệp kèm theo", "có tệp không được tải lên bằng đường dẫn này");
        }
    }

    /** Lets only through who can still hand in; before a file is looked at. */
    public void requireToHandIn(LinkToWork link) {
        plans.require(link.work());
        if (tasks.form(link.work()).isEmpty()) {
            throw UnitTasks.gone();
        }
    }

    /** Keeps a file that is handed in later. */
    public void attach(LinkToWork link, Upload upload) {
        change(link, () -> attachments.keep(link.work().value(), upload, link.bearer()));
    }

    /** Takes a file back that was not handed in yet. */
    public void remove(LinkToWork link, String file) {
        change(link, () -> {
            attachments.remove(waiting(link).stream()
                    .filter(each -> each.id().toString().equals(file))
                    .findFirst()
                    .orElseThrow(() -> Refused.notFound("Không có tệp này")));
        });
    }

    /** The unit says why it is late. */
    public void explain(LinkToWork link, String words) {
        change(link, () -> {
            explanations.answer(link.work(), words, link.bearer());
        });
    }

    /** The unit has got the plan. */
    public void confirmReceipt(LinkToWork link) {
        change(link, () -> {
            dispatch.confirmReceipt(link.plan(), List.of(work.view(link.work()).unit()), link.bearer());
        });
    }

    /** Under the name of the link, while it is one: a click that comes after the revocation changes nothing. */
    private void change(LinkToWork link, Runnable change) {
        tasks.under(
                link.bearer(),
                () -> transaction.executeWithoutResult(status -> {
                    if (!rows.holdOpen(link.id(), clock.instant())) {
                        throw Refused.conflict("Đường dẫn này đã hết hạn hoặc đã được thu hồi");
                    }
                    change.run();
                }));
    }
}
