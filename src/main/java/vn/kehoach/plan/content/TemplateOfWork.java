package vn.kehoach.plan.content;

import java.util.List;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.plan.content.duty.ObligationLine;
import vn.kehoach.plan.content.template.TemplateLine;
import vn.kehoach.shared.FieldError;

/** The template of a report beside the work that owes it. */
final class TemplateOfWork {

    private static final String REPORT = ObligationKind.UNIT_REPORT.label();

    private TemplateOfWork() {}

    /** Everything that is wrong with the template of that work, which stands there in the content. */
    static List<FieldError> errors(ObligationLine line, String path) {
        int work = line.index() + 1;
        String label = "Mẫu báo cáo (việc " + work + ")";
        if (line.rest().says("reportTemplate")) {
            return List.of(new FieldError(path, label, "phải có các mục (sections), các chỉ tiêu (indicators)"));
        }
        boolean misplaced = line.kind() != ObligationKind.UNIT_REPORT
                && line.said().template().flatMap(TemplateLine::resolved).isPresent();
        return misplaced
                ? List.of(new FieldError(path, label, "chỉ việc loại “" + REPORT + "” có mẫu báo cáo"))
                : line.said()
                        .template()
                        .map(template -> template.errors(path, work))
                        .orElse(List.of());
    }
}
