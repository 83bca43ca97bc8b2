package vn.kehoach.reading.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import vn.kehoach.organisation.Caller;
import vn.kehoach.plan.ReadFindings;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.VietnamTime;

/**
 * Why a finding may stay.
 *
 * @param rule the rule of the finding
 * @param field the place of which it speaks
 * @param message what it says, kept where it is not one of the reading's
 * @param reason why it may stay; blank where it is to be open again
 */
public record Answer(String rule, String field, String message, String reason) {

    private static final int LONGEST = 1_000;

    void apply(Sheet sheet, Caller caller, Instant now) {
        if (reason.length() > LONGEST || message.length() > LONGEST) {
            throw Refused.invalid("reason", "Lý do", "dài quá " + LONGEST + " ký tự");
        }
        if (!rule.matches("[a-z-]{1,60}") || field.isBlank() || field.length() > LONGEST) {
            throw Refused.invalid("rule", "Điều cần xem lại", "không có điều nào như vậy");
        }
        ObjectNode finding = ReadFindings.in(sheet.json()).stream()
                .filter(kept -> kept.rule().equals(rule) && kept.fields().contains(field))
                .map(ReadFindings.Kept::json)
                .findFirst()
                .orElseGet(() -> reason.isBlank() ? null : added(sheet));
        if (finding != null) {
            write(finding, caller, now);
        }
    }

    /** One that a reviewer would tell without the document. */
    private ObjectNode added(Sheet sheet) {
        return sheet.list(ReadFindings.KEY)
                .addObject()
                .put("rule", rule)
                .put("severity", "WARNING")
                .put("field", field)
                .put("message", message)
                .put("ofReview", true);
    }

    private void write(ObjectNode finding, Caller caller, Instant now) {
        finding.remove(ReadFindings.ANSWER);
        if (!reason.isBlank()) {
            finding.putObject(ReadFindings.ANSWER)
                    .put("text", reason.strip())
                    .put("by", caller.userId())
                    .put("at", VietnamTime.iso(now));
        }
    }
}
