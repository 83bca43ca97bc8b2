package vn.kehoach.process.unitreport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.report.ReportEntry;
import vn.kehoach.assignment.report.ReportFacts;
import vn.kehoach.assignment.report.ReportField;
import vn.kehoach.assignment.report.ReportFields;

/** Reads what the form of {@code userTask_submitReport} delivered. */
@Component
class ReportForm {

    private final ObjectMapper json;

    ReportForm(ObjectMapper json) {
        this.json = json;
    }

    ReportEntry entry(VariableScope form) {
        return new ReportEntry(
                UnitReport.SUMMARY.get(form).orElse(""),
                UnitReport.NOTHING_TO_REPORT.get(form).orElse(false),
                text(UnitReport.FIGURES.get(form).orElse(Map.of())),
                text(UnitReport.SECTIONS.get(form).orElse(Map.of())),
                facts(form),
                UnitReport.ATTACHMENT_IDS.get(form).orElse(List.of()));
    }

    private static ReportFacts facts(VariableScope form) {
        ReportFacts facts = ReportFacts.NONE;
        for (ReportField field : ReportFields.OF_REPORT) {
            facts = facts.with(field, UnitReport.carrying(field).get(form));
        }
        return facts;
    }

    private String text(Map<String, Object> figures) {
        try {
            return json.writeValueAsString(figures);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
