package vn.kehoach.reading.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.content.FindingLine;
import vn.kehoach.plan.content.line.Rest;
import vn.kehoach.plan.finding.ReadFindings;
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
        List<FindingLine> findings = new ArrayList<>(sheet.document().findings());
        Optional<Integer> there = ReadFindings.in(sheet.content()).stream()
                .filter(kept -> kept.rule().equals(rule) && kept.fields().contains(field))
                .map(ReadFindings.Kept::index)
                .findFirst();
        if (there.isPresent()) {
            findings.set(there.get(), findings.get(there.get()).answered(answer(caller, now)));
        } else if (!reason.isBlank()) {
            findings.add(added().answered(answer(caller, now)));
        }
        sheet.set(sheet.document().asking(findings));
    }

    /** One that a reviewer would tell without the document. */
    private FindingLine added() {
        return FindingLine.read(rule, "WARNING", List.of(field), message, Optional.empty(), Optional.empty())
                .ofAReviewer();
    }

    private Optional<FindingLine.Answer> answer(Caller caller, Instant now) {
        return Optional.of(reason.strip())
                .filter(text -> !text.isEmpty())
                .map(text -> new FindingLine.Answer(
                        Optional.of(text), Optional.of(caller.userId()), Optional.of(VietnamTime.iso(now)), Rest.NONE));
    }
}
