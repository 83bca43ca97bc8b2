package vn.kehoach.reading.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.organisation.Caller;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.PersonView;
import vn.kehoach.organisation.UnitView;
import vn.kehoach.plan.PlanId;
import vn.kehoach.plan.PlanReaders;
import vn.kehoach.plan.PlanService;
import vn.kehoach.plan.PlanView;
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

    ReadingSheets(PlanService plans, PlanReaders readers, ReadingDesk desk, Organisation organisation) {
        this.plans = plans;
        this.readers = readers;
        this.desk = desk;
        this.organisation = organisation;
    }

    @Transactional(readOnly = true)
    public ReadingSheet of(PlanId id, Caller caller) {
        readers.requireInside(id, caller);
        PlanView plan = plans.view(id);
        JsonNode json = plans.content(id).json();
        List<FindingView> findings = FindingView.of(plans.findings(id), json, this::person);
        TextView.Marks marks = new TextView.Marks(json.path("text").asText(""));
        List<SectionView> head = SectionView.head(json, marks, findings);
        List<DutyView.Group> groups = groups(json, marks, findings);
        List<SectionView> foot = SectionView.foot(json, marks, findings);
        boolean editable = plans.mayChange(id, caller);
        return new ReadingSheet(
                id.toString(),
                plan.contentVersion(),
                plan.title(),
                plan.state().label(),
                editable,
                editable ? "" : whyNot(plan),
                json.path("fileName").asText(""),
                marks.view(),
                head,
                groups,
                foot,
                findings,
                editable ? desk.lastStep(id, plan.contentVersion()).orElse("") : "",
                changes(json));
    }

    /** The forms of one obligation. */
    @Transactional(readOnly = true)
    public EditView edit(PlanId id, int index, Caller caller) {
        readers.requireInside(id, caller);
        JsonNode json = plans.content(id).json();
        if (index < 0 || index >= json.path("obligations").size()) {
            throw Refused.notFound("Không có việc nào ở dòng " + (index + 1L) + " của phần phân công");
        }
        return EditView.of(json, index, this::unit);
    }

    private String person(String user) {
        return organisation.person(user).map(PersonView::name).orElse(user);
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

    private List<DutyView.Group> groups(JsonNode json, TextView.Marks marks, List<FindingView> findings) {
        Map<String, String> alternatives = EditView.alternatives(json);
        Map<String, List<DutyView>> byBody = new LinkedHashMap<>();
        Map<String, List<FindingView>> byItem = findings.stream().collect(Collectors.groupingBy(FindingView::item));
        int n = 0;
        for (JsonNode each : json.path("obligations")) {
            boolean placed = marks.source("o" + n, each.path("source"));
            List<FindingView> own = byItem.getOrDefault("o" + n, List.of());
            DutyView duty = DutyView.of(n++, each, alternatives, this::unit, placed, own);
            byBody.computeIfAbsent(duty.who(), who -> new ArrayList<>()).add(duty);
        }
        return byBody.entrySet().stream()
                .map(group -> new DutyView.Group(group.getKey(), group.getValue()))
                .toList();
    }

    private static ReadingSheet.Changes changes(JsonNode json) {
        JsonNode changes = json.path(Renewal.CHANGES);
        if (!changes.isObject()) {
            return null;
        }
        return new ReadingSheet.Changes(
                changes.path("from").asText(""),
                changes.path("to").asText(""),
                count(json, Renewal.NEW),
                count(json, Renewal.CHANGED),
                count(json, Renewal.GONE),
                StreamSupport.stream(changes.path("removed").spliterator(), false)
                        .map(each -> each.path("who").asText("") + ": "
                                + each.path("what").asText(""))
                        .toList(),
                StreamSupport.stream(changes.path("sections").spliterator(), false)
                        .map(ReadingSheets::part)
                        .toList());
    }

    private static long count(JsonNode json, String state) {
        return StreamSupport.stream(json.path("obligations").spliterator(), false)
                .filter(each -> each.path("change").path("state").asText().equals(state))
                .count();
    }

    private static ReadingSheet.Part part(JsonNode part) {
        String key = part.path("key").asText("");
        List<String> old = SectionView.words(key, part.path("old"));
        List<String> now = SectionView.words(key, part.path("now"));
        return new ReadingSheet.Part(
                key,
                Words.part(key),
                without(old, now),
                without(now, old),
                part.path("taken").asBoolean());
    }

    private static List<String> without(List<String> lines, List<String> others) {
        return lines.stream().filter(line -> !others.contains(line)).toList();
    }
}
