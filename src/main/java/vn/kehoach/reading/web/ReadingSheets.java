package vn.kehoach.reading.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.organisation.register.UnitView;
import vn.kehoach.plan.content.Content;
import vn.kehoach.plan.content.DocumentChange;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.plan.content.duty.Change;
import vn.kehoach.plan.content.duty.ObligationLine;
import vn.kehoach.plan.content.duty.Reading;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.people.PlanReaders;
import vn.kehoach.plan.people.RecipientPurposes;
import vn.kehoach.plan.state.PlanContent;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.reading.desk.ReadingDesk;
import vn.kehoach.reading.desk.Renewal;
import vn.kehoach.shared.Refused;

/** Lays out the document and its reading for somebody who takes part in making the plan. */
@Component
class ReadingSheets {

    private final PlanService plans;
    private final PlanReaders readers;
    private final ReadingDesk desk;
    private final Organisation organisation;
    private final RecipientPurposes purposes;

    ReadingSheets(
            PlanService plans,
            PlanReaders readers,
            ReadingDesk desk,
            Organisation organisation,
            RecipientPurposes purposes) {
        this.plans = plans;
        this.readers = readers;
        this.desk = desk;
        this.organisation = organisation;
        this.purposes = purposes;
    }

    @Transactional(readOnly = true)
    public ReadingSheet of(PlanId id, Caller caller) {
        readers.requireInside(id, caller);
        PlanView plan = plans.view(id);
        PlanContent stored = plans.content(id);
        Content content = stored.typed();
        List<FindingView> findings = FindingView.of(plans.findings(id), content, this::person);
        TextView.Marks marks = new TextView.Marks(content.document().text().orElse(""));
        ReadingSheet.Parts parts = new ReadingSheet.Parts(
                SectionView.head(content, marks, findings),
                groups(content, marks, findings),
                SectionView.foot(content, marks, findings, purposes.of(plan, stored)));
        boolean editable = plans.mayChange(id, caller);
        return new ReadingSheet(
                id.toString(),
                plan.contentVersion(),
                plan.title(),
                plan.state().label(),
                editable,
                editable ? "" : whyNot(plan),
                content.document().fileName().orElse(""),
                marks.view(),
                parts,
                findings,
                editable ? desk.lastStep(id, plan.contentVersion()).orElse("") : "",
                changes(content));
    }

    /** The forms of one obligation. */
    @Transactional(readOnly = true)
    public EditView edit(PlanId id, int index, Caller caller) {
        Content content = plans.content(id).typed();
        return EditView.of(content, line(id, index, caller), this::unit);
    }

    /** The form of the template of a report; empty for work that is none. */
    @Transactional(readOnly = true)
    public Optional<TemplateEdit> template(PlanId id, int index, Caller caller) {
        return Optional.of(line(id, index, caller))
                .filter(line -> line.kind() == ObligationKind.UNIT_REPORT
                        || line.said().template().isPresent())
                .map(TemplateEdit::of);
    }

    private ObligationLine line(PlanId id, int index, Caller caller) {
        readers.requireInside(id, caller);
        Content content = plans.content(id).typed();
        if (index < 0 || index >= content.obligations().size()) {
            throw Refused.notFound("Không có việc nào ở dòng " + (index + 1L) + " của phần phân công");
        }
        return content.obligations().get(index);
    }

    private String person(String user) {
        return organisation.nameOf(user);
    }

    private String unit(String code) {
        return organisation.unit(code).map(UnitView::name).orElse(code);
    }

    private static String whyNot(PlanView plan) {
        return switch (plan.state()) {
            case DRAFT, REVISING ->
                "Chỉ người soạn và văn phòng của cơ quan chủ trì được sửa dự thảo; đồng chí đang xem.";
            default -> "Kế hoạch đang ở bước “" + plan.state().label() + "”, nội dung chỉ để xem.";
        };
    }

    private List<DutyView.Group> groups(Content content, TextView.Marks marks, List<FindingView> findings) {
        Map<String, String> alternatives = EditView.alternatives(content);
        Map<String, List<DutyView>> byBody = new LinkedHashMap<>();
        Map<String, List<FindingView>> byItem = findings.stream().collect(Collectors.groupingBy(FindingView::item));
        for (ObligationLine line : content.obligations()) {
            boolean placed = marks.source("o" + line.index(), line.source());
            List<FindingView> own = byItem.getOrDefault("o" + line.index(), List.of());
            DutyView duty = DutyView.of(line, alternatives, this::unit, placed, own);
            byBody.computeIfAbsent(duty.who(), who -> new ArrayList<>()).add(duty);
        }
        return byBody.entrySet().stream()
                .map(group -> new DutyView.Group(group.getKey(), group.getValue()))
                .toList();
    }

    private static ReadingSheet.Changes changes(Content content) {
        return content.document()
                .documentChange()
                .map(change -> new ReadingSheet.Changes(
                        change.from().orElse(""),
                        change.to().orElse(""),
                        count(content, Renewal.NEW),
                        count(content, Renewal.CHANGED),
                        count(content, Renewal.GONE),
                        change.removed().stream()
                                .map(Reading::said)
                                .map(said -> String.join("; ", said.who().written()) + ": "
                                        + said.what().orElse(""))
                                .toList(),
                        change.sections().stream().map(ReadingSheets::part).toList()))
                .orElse(null);
    }

    private static long count(Content content, String state) {
        return content.obligations().stream()
                .filter(line -> line.desk()
                        .change()
                        .flatMap(Change::state)
                        .filter(state::equals)
                        .isPresent())
                .count();
    }

    private static ReadingSheet.Part part(DocumentChange.Section section) {
        String key = section.key().orElse("");
        List<String> old = words(key, section.old());
        List<String> now = words(key, section.now());
        return new ReadingSheet.Part(
                key,
                Words.part(key),
                without(old, now),
                without(now, old),
                section.taken().orElse(false));
    }

    private static List<String> words(String key, Optional<JsonNode> part) {
        return part.map(said -> SectionView.words(key, said)).orElse(List.of());
    }

    private static List<String> without(List<String> lines, List<String> others) {
        return lines.stream().filter(line -> !others.contains(line)).toList();
    }
}
