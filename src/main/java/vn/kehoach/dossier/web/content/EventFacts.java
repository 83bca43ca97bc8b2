package vn.kehoach.dossier.web.content;

import static vn.kehoach.dossier.web.content.PlanContentSheet.joined;
import static vn.kehoach.dossier.web.content.PlanContentSheet.labelled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.content.event.AlternativeLine;
import vn.kehoach.plan.content.event.LunarDay;
import vn.kehoach.plan.content.event.WrittenEvent;

/**
 * The event of a plan as facts with Vietnamese labels. What was decided since the issue stands there; what the text says
 * instead is history beside it.
 */
final class EventFacts {

    private EventFacts() {}

    /**
     * One fact.
     *
     * @param written a sentence on what the text says where something else is in force, otherwise empty
     */
    record Fact(String label, String text, String written) {}

    /**
     * Reads them.
     *
     * @param inForce the event as it was decided on, empty where nothing was
     */
    static List<Fact> of(Optional<WrittenEvent> written, Optional<EventSection> inForce) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "Hình thức", written.map(WrittenEvent::formWords).orElse(""));
        String when = written.map(WrittenEvent::when).orElse("");
        String lunar =
                written.flatMap(WrittenEvent::lunar).map(EventFacts::lunar).orElse("");
        if (inForce.filter(EventSection::isMoved).isPresent()) {
            String said = joined(", ", when, labelled("âm lịch: ", lunar));
            EventSection now = inForce.get();
            facts.add(new Fact("Thời gian", now.when(), said(said, now)));
        } else {
            add(facts, "Thời gian", when);
            add(facts, "Âm lịch", lunar);
        }
        place(
                facts,
                written.flatMap(WrittenEvent::place).orElse(""),
                inForce.map(EventSection::place).orElse(""));
        add(facts, "Số người dự kiến", written.map(WrittenEvent::attendance).orElse(""));
        written.ifPresent(event -> event.alternatives().forEach(each -> add(facts, "Phương án", alternative(each))));
        return List.copyOf(facts);
    }

    /** Words of the document that name another date are explained, not shown beside it as if both held. */
    private static String said(String written, EventSection now) {
        return written.isBlank()
                ? ""
                : "Văn bản ghi " + written + "; nay là " + now.whenInSentence() + " theo " + now.moved() + ".";
    }

    private static void add(List<Fact> facts, String label, String text) {
        if (!text.isBlank() && !"null".equals(text)) {
            facts.add(new Fact(label, text, ""));
        }
    }

    private static void place(List<Fact> facts, String written, String inForce) {
        if (inForce.isEmpty() || inForce.equals(written)) {
            add(facts, "Địa điểm", written);
        } else {
            facts.add(new Fact(
                    "Địa điểm",
                    inForce,
                    written.isBlank() || "null".equals(written) ? "" : "Văn bản ghi “" + written + "”."));
        }
    }

    private static String lunar(LunarDay lunar) {
        return joined(
                " ",
                labelled("ngày ", lunar.dayWords()),
                labelled("tháng ", lunar.monthWords()),
                labelled("năm ", lunar.yearWords()));
    }

    private static String alternative(AlternativeLine each) {
        return joined(
                "; ",
                each.nameWords(),
                labelled("khi ", each.condition().orElse("")),
                each.where().orElse(""));
    }
}
