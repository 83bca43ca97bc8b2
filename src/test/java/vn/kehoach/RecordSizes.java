package vn.kehoach;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Map;
import java.util.TreeMap;

/** Nobody reads more than a dozen values in a row by their place: a record with more is made of parts that have names. */
final class RecordSizes {

    private static final int MOST = 12;

    private static final String ANSWER = "its keys stand beside each other in the answer of an address";
    private static final String CONTENT = "its keys stand beside each other in the content";
    private static final String SCREEN = "one row of a page; its template reads each value once";

    /** Those that may be longer, and why. This list only shrinks. */
    static final Map<String, String> FLAT = Map.ofEntries(
            Map.entry("assignment.board.DeadlineRow", ANSWER),
            Map.entry("consolidation.CollectionView", ANSWER),
            Map.entry("consultation.OpinionTable$Row", ANSWER),
            Map.entry("dossier.sheet.PlanSheet", ANSWER),
            Map.entry("plan.register.BookLine", ANSWER),
            Map.entry("plan.event.EventSheet$Event", ANSWER),
            Map.entry("signing.SubstituteTable$Row", ANSWER),
            Map.entry("plan.content.event.WrittenEvent", CONTENT),
            Map.entry("dossier.web.work.WorkLine", SCREEN),
            Map.entry("reading.web.DutyView", SCREEN),
            Map.entry("reading.web.EditView", SCREEN),
            Map.entry("reading.web.ReadingSheet", SCREEN));

    private RecordSizes() {}

    /** The records with too many values, and how many these are. */
    static Map<String, Long> tooLong(JavaClasses classes) {
        Map<String, Long> counted = new TreeMap<>();
        classes.stream().filter(JavaClass::isRecord).forEach(each -> counted.put(name(each), values(each)));
        counted.values().removeIf(count -> count <= MOST);
        return counted;
    }

    private static String name(JavaClass type) {
        return type.getName().substring("vn.kehoach.".length());
    }

    private static long values(JavaClass type) {
        return type.getFields().stream()
                .filter(each -> !each.getModifiers().contains(JavaModifier.STATIC))
                .count();
    }
}
