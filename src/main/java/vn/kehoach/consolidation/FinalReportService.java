package vn.kehoach.consolidation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.multipart.MultipartFile;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.consultation.ConsultationService;
import vn.kehoach.consultation.OpinionTable;
import vn.kehoach.consultation.Response;
import vn.kehoach.document.DocumentType;
import vn.kehoach.document.ReportPapers;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.content.frame.RecipientLine;
import vn.kehoach.plan.content.frame.SignatoryLine;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.VisibleText;
import vn.kehoach.signing.SigningId;
import vn.kehoach.signing.SigningService;
import vn.kehoach.upload.Upload;
import vn.kehoach.upload.Uploads;

/** What the office does with the report of a collection on its page; files are read and written outside of transactions. */
@Service
public class FinalReportService {

    private static final int LONGEST = 2000;

    private final FinalReports reports;
    private final ReportVersions versions;
    private final ReportNeed need;
    private final ReportSigners signers;
    private final ReportDispatch dispatch;
    private final FinalReportWorkflow workflow;
    private final CollectionReports collections;
    private final DraftReports drafts;
    private final ReportPapers papers;
    private final PlanService plans;
    private final ConsultationService consultation;
    private final SigningService signing;
    private final Uploads uploads;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FinalReportService(
            FinalReports reports,
            ReportVersions versions,
            ReportNeed need,
            ReportSigners signers,
            ReportDispatch dispatch,
            FinalReportWorkflow workflow,
            CollectionReports collections,
            DraftReports drafts,
            ReportPapers papers,
            PlanService plans,
            ConsultationService consultation,
            SigningService signing,
            Uploads uploads,
            TransactionTemplate transaction,
            Clock clock) {
        this.reports = reports;
        this.versions = versions;
        this.need = need;
        this.signers = signers;
        this.dispatch = dispatch;
        this.workflow = workflow;
        this.collections = collections;
        this.drafts = drafts;
        this.papers = papers;
        this.plans = plans;
        this.consultation = consultation;
        this.signing = signing;
        this.uploads = uploads;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * What the page of a collection shows of its report.
     *
     * @param asked whether the text of the plan asks for one
     * @param report empty while nobody has begun it
     * @param opinions those on it, of all rounds
     * @param signers user ids with names, the first one proposed
     * @param proposed the lines of Nơi nhận that are proposed
     */
    public record Sheet(
            boolean asked,
            Optional<FinalReportView> report,
            List<Version> versions,
            List<OpinionTable.Row> opinions,
            Map<String, String> signers,
            List<String> proposed,
            List<ReportDispatch.Delivery> deliveries) {}

    /** One version of its text. */
    public record Version(int number, boolean made, String name, String by, Instant at) {}

    /** The report of that collection, for those who write it. */
    public Sheet sheet(RequestId id, Caller caller) {
        PlanId plan = writable(id, caller);
        PlanView view = plans.view(plan);
        return new Sheet(
                need.asksFor(plan),
                reports.findByRequestId(id.value()).map(FinalReport::view),
                versions.of(id).stream()
                        .map(row -> new Version(
                                row.number(),
                                row.origin() == ReportVersions.Origin.MADE,
                                row.name(),
                                row.by(),
                                row.at()))
                        .toList(),
                consultation.opinionsOnReport(plan, id.value()),
                signers.choices(plan),
                dispatch.proposed(view, plans.content(plan)),
                dispatch.deliveries(id));
    }

    /** Refuses whoever does not write the report of that collection. */
    public void requireWriter(RequestId id, Caller caller) {
        writable(id, caller);
    }

    /** The report as tasks show it; empty while nobody has begun it. */
    public Optional<FinalReportView> find(RequestId id) {
        return reports.findByRequestId(id.value()).map(FinalReport::view);
    }

    /** The office wants a report upwards though the text of the plan does not ask for it. */
    public void add(RequestId id, String reason, Caller caller) {
        PlanId plan = writable(id, caller);
        String why = words("reason", "Lý do", reason);
        if (need.asksFor(plan)) {
            throw Refused.conflict("Văn bản kế hoạch đã yêu cầu báo cáo cấp trên; các bước có sẵn");
        }
        transaction.executeWithoutResult(status -> {
            boolean closed = need.closedWhileHeld(id);
            if (reports.findLocked(id.value()).isPresent()) {
                throw Refused.conflict("Đợt thu này đã có báo cáo cấp trên");
            }
            reports.saveAndFlush(FinalReport.of(id, plan, drafts.title(plan)).added(caller.userId(), why));
            if (closed) {
                workflow.reportAdded(id);
            }
        });
    }

    /** Makes the draft from the figures, as the next version. */
    public void makeDraft(RequestId id, Caller caller) {
        CollectionView view = collections.open(id, caller);
        PlanId plan = writable(id, caller);
        requireWanted(id, plan);
        byte[] word = drafts.file(drafts.paper(view, caller), DocumentType.DOCX);
        write(id, plan, new ReportVersions.Word("du-thao-bao-cao.docx", word), ReportVersions.Origin.MADE, caller);
    }

    /** Takes the version that the office edited; it is looked at like every file. */
    public void upload(RequestId id, MultipartFile sent, Caller caller) {
        PlanId plan = writable(id, caller);
        requireWanted(id, plan);
        try (Upload file = uploads.receive(sent);
                InputStream content = file.open()) {
            byte[] whole = content.readAllBytes();
            papers.read(file.name(), whole);
            write(id, plan, new ReportVersions.Word(file.name(), whole), ReportVersions.Origin.UPLOADED, caller);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requireWanted(RequestId id, PlanId plan) {
        if (!need.asksFor(plan) && !need.added(id)) {
            throw Refused.conflict(
                    "Văn bản kế hoạch không yêu cầu báo cáo cấp trên; hãy thêm báo cáo, kèm lý do, trước khi lập");
        }
    }

    private void write(
            RequestId id, PlanId plan, ReportVersions.Word word, ReportVersions.Origin origin, Caller caller) {
        transaction.executeWithoutResult(status -> {
            // Whoever begins a report holds the collection, so that two who do at once make one.
            need.closedWhileHeld(id);
            FinalReport report = reports.findLocked(id.value())
                    .orElseGet(() -> reports.saveAndFlush(FinalReport.of(id, plan, drafts.title(plan))));
            int number = report.write(origin == ReportVersions.Origin.UPLOADED, caller.userId());
            versions.add(id, number, origin, word, caller.userId(), clock.instant());
        });
    }

    /** The last version is final as it is. */
    public void approve(RequestId id, Caller caller) {
        writable(id, caller);
        transaction.executeWithoutResult(status -> reports.held(id).approve(caller.userId()));
    }

    /** What became of an opinion on it. */
    public void respond(RequestId id, UUID opinion, Response response, String text, Caller caller) {
        PlanId plan = writable(id, caller);
        if (consultation.opinionsOnReport(plan, id.value()).stream()
                .noneMatch(row -> row.id().equals(opinion.toString()))) {
            throw Refused.notFound("Không có ý kiến này về báo cáo");
        }
        consultation.respond(plan, opinion, response, text, caller);
    }

    /**
     * Submits the final text to its signatory.
     *
     * @param recipients Nơi nhận, a line each
     */
    public void submit(RequestId id, String signer, String recipients, Caller caller) {
        PlanId plan = writable(id, caller);
        PlanView view = plans.view(plan);
        SignatoryLine line = signers.chosen(plan, signer.strip());
        List<String> lines = words("recipients", "Nơi nhận", recipients)
                .lines()
                .map(RecipientLine::bare)
                .filter(each -> !each.isBlank())
                .toList();
        if (!dispatch.reachesSomebody(view, lines)) {
            throw Refused.invalid("recipients", "Nơi nhận", "không dòng nào là đơn vị, người trong sổ có địa chỉ thư");
        }
        transaction.executeWithoutResult(status -> {
            FinalReport report = reports.held(id);
            report.openSigning(signer.strip(), lines);
            SigningId opened = signing.openOnReport(
                    plan, id.value(), line, report.view().text().by().orElseThrow());
            workflow.signingOpened(opened);
        });
    }

    private PlanId writable(RequestId id, Caller caller) {
        PlanId plan = PlanId.of(collections.open(id, caller).planId());
        drafts.requireMayDraft(plan, caller);
        return plan;
    }

    private static String words(String field, String label, String typed) {
        String words = Optional.ofNullable(typed)
                .orElse("")
                .replace("\0", "")
                .lines()
                .map(VisibleText::of)
                .reduce("", (all, line) -> all + line + "\n")
                .strip();
        if (words.isEmpty()) {
            throw Refused.invalid(field, label, "phải ghi");
        }
        if (words.length() > LONGEST) {
            throw Refused.invalid(field, label, "dài nhất " + LONGEST + " ký tự");
        }
        return words;
    }
}
