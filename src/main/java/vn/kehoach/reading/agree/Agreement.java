package vn.kehoach.reading.agree;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.review.TextDifference;
import vn.kehoach.plan.review.TextDifferences;
import vn.kehoach.plan.state.PlanContent;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.reading.desk.ReadingDesk;
import vn.kehoach.reading.own.OwnFile;
import vn.kehoach.reading.own.OwnFiles;
import vn.kehoach.reading.own.TakenFile;
import vn.kehoach.reading.own.WrittenPlace;
import vn.kehoach.shared.Refused;

/** What a plan's form says and the office's own file does not, and its drafter's word that the form's words go into the file. */
@Service
@Transactional
public class Agreement {

    private final PlanService plans;
    private final OwnFiles files;
    private final TextDifferences differences;
    private final FormIntoText writing;
    private final ReadingDesk desk;
    private final ReadAgain reader;
    private final AuditTrail trail;

    Agreement(
            PlanService plans,
            OwnFiles files,
            TextDifferences differences,
            FormIntoText writing,
            ReadingDesk desk,
            ReadAgain reader,
            AuditTrail trail) {
        this.plans = plans;
        this.files = files;
        this.differences = differences;
        this.writing = writing;
        this.desk = desk;
        this.reader = reader;
        this.trail = trail;
    }

    /**
     * One difference as a page shows it.
     *
     * @param item of the reading screen; negative where the form has the duty no more
     * @param hasPlace whether the text has a place into which the form's words could be written
     */
    public record Difference(int item, String work, String part, String was, String now, boolean hasPlace) {}

    /** Those of a plan whose document is the office's own file, for whoever may mend them. */
    @Transactional(readOnly = true)
    public List<Difference> differences(PlanId plan, Caller caller) {
        PlanContent content = plans.content(plan);
        boolean own = files.isSigned(plan, plans.view(plan).contentVersion(), content);
        return own && plans.mayChange(plan, caller) ? differences(content) : List.of();
    }

    private List<Difference> differences(PlanContent content) {
        TextChanges changes = new TextChanges(content.typed().document().text().orElse(""));
        return differences.of(content).stream()
                .map(each -> shown(each, changes.of(each).isPresent()))
                .toList();
    }

    private static Difference shown(TextDifference each, boolean hasPlace) {
        return new Difference(
                each.isInForm() ? each.line().index() : -1,
                each.line().said().what().orElse(""),
                each.part().label(),
                each.was(),
                each.now(),
                hasPlace);
    }

    /**
     * Writes the form's words into the file, as a new version of the document and of the draft.
     *
     * @throws Refused where there is no place for any of them
     */
    public void write(PlanId plan, int version, Caller caller) {
        PlanContent content = plans.contentToChange(plan, version, caller);
        OwnFile file = files.of(plan, version, content.typed().document().text())
                .orElseThrow(() -> Refused.conflict("Văn bản của kế hoạch này không phải tệp Word của văn phòng"));
        FormIntoText.Result result = writing.write(file.name(), file.content(), content);
        if (result.places().isEmpty()) {
            throw Refused.conflict(
                    "Không có chỗ nào trong tệp Word để ghi lời của biểu mẫu; hãy sửa trong tệp rồi tải lên lại");
        }
        desk.takeDocument(new ReadingDesk.From(plan, version, caller), result.reading(), reader::of);
        files.keep(plan, new TakenFile(file.name(), result.file()), result.places(), caller);
        trail.record(AuditEntry.of("form-written-into-text", "plan", plan.toString())
                .ofPlan(plan.value())
                .with("places", words(result.places())));
    }

    private static String words(List<WrittenPlace> places) {
        return places.stream()
                .map(each -> "“" + each.was() + "” thành “" + each.now() + "”")
                .collect(Collectors.joining("; "));
    }
}
