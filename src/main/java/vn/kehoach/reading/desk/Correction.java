package vn.kehoach.reading.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.plan.content.due.Deadline;
import vn.kehoach.plan.content.duty.ObligationLine;
import vn.kehoach.plan.content.duty.Said;
import vn.kehoach.plan.content.duty.WrittenQuota;
import vn.kehoach.plan.content.line.Names;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.VietnamTime;

/**
 * What the drafter typed about one obligation.
 *
 * @param who the bodies as the plan names them, several with a semicolon between
 * @param units codes that stay chosen
 * @param unit a further unit, by code or name; empty for none
 * @param day {@code 25/02/2020}, empty for no deadline
 * @param hour {@code 17g00}, empty for the end of the day
 * @param quota how many; empty optional where the form did not ask
 * @param onlyIf id of the alternative under which it is owed; empty optional where the form did not ask
 * @param checked whether it is right now
 */
public record Correction(
        String who,
        List<String> units,
        String unit,
        String what,
        String kind,
        String day,
        String hour,
        Optional<String> quota,
        Optional<String> onlyIf,
        boolean checked) {

    private static final int LONGEST = 5_000;
    private static final int MOST = 1_000_000;

    void apply(Sheet sheet, int index, ChosenUnits register) {
        ObligationLine line = sheet.obligation(index);
        Said said = line.said()
                .about(names(who), Optional.of(text("what", "Nội dung công việc", what)), Optional.of(kind))
                .by(deadline(line.said().deadline()));
        Said asking = quota.map(typed -> said.asking(count(typed))).orElse(said);
        Said corrected = onlyIf.map(id -> asking.onlyIn(alternative(sheet, id))).orElse(asking);
        List<String> codes = register.codes(units, unit);
        sheet.change(index, before -> Item.check(Item.correct(before, corrected).choosing(codes), checked));
    }

    /** “Trước ngày” stays as it is while no other day is typed. */
    private Deadline deadline(Deadline now) {
        String iso = TypedDue.iso(day, hour);
        return iso.isEmpty() && now.before().isPresent() ? now : on(now, iso);
    }

    private static Deadline on(Deadline now, String iso) {
        boolean same = now.due().orElse("").equals(iso) && now.before().isEmpty();
        Optional<String> due = Optional.of(iso).filter(day -> !day.isEmpty());
        return same ? now : now.on(due, Optional.empty(), now.dueFrom());
    }

    /** One of the dates that it may have, or a day that was typed. */
    static ObligationLine date(ObligationLine line, String due) {
        if (VietnamTime.deadline(due).isEmpty()) {
            throw Refused.invalid("due", "Thời hạn", "không phải là ngày có thật");
        }
        return Item.correct(line, line.said().by(on(line.said().deadline(), due.strip())));
    }

    static String text(String field, String label, String typed) {
        if (typed.isBlank()) {
            throw Refused.invalid(field, label, "chưa ghi");
        }
        if (typed.length() > LONGEST) {
            throw Refused.invalid(field, label, "dài quá " + LONGEST + " ký tự");
        }
        return typed.strip().replaceAll("\\s+", " ");
    }

    static Names names(String typed) {
        if (typed.length() > LONGEST) {
            throw Refused.invalid("who", "Đơn vị thực hiện", "dài quá " + LONGEST + " ký tự");
        }
        List<String> names = Stream.of(typed.split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        return Names.of(names);
    }

    private static Optional<WrittenQuota> count(String typed) {
        String digits = typed.strip().replace(".", "");
        if (digits.isEmpty()) {
            return Optional.empty();
        }
        if (!digits.matches("\\d{1,7}") || Integer.parseInt(digits) > MOST) {
            throw Refused.invalid("quota", "Chỉ tiêu", "phải là số nguyên từ 0 đến " + MOST);
        }
        return Optional.of(WrittenQuota.of(Integer.parseInt(digits)));
    }

    private static Optional<String> alternative(Sheet sheet, String id) {
        if (id.isBlank()) {
            return Optional.empty();
        }
        boolean there = sheet.content().happening().event().stream()
                .flatMap(event -> event.alternatives().stream())
                .anyMatch(each -> each.name().filter(id::equals).isPresent());
        if (!there) {
            throw Refused.invalid("onlyIf", "Phương án", "không có phương án “" + id + "”");
        }
        return Optional.of(id);
    }
}
