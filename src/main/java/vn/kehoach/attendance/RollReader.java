package vn.kehoach.attendance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.kehoach.shared.FieldError;
import vn.kehoach.shared.Refused;

/** Reads a roll and names every field that cannot be taken. */
final class RollReader {

    private static final int MOST_UNITS = 5_000;
    private static final int MOST_PEOPLE = 10_000;
    private static final int LONGEST = 500;

    private final Set<String> invited;
    private final Set<String> seen = new HashSet<>();
    private final List<FieldError> errors = new ArrayList<>();

    RollReader(Set<String> invited) {
        this.invited = invited;
    }

    List<Presence> read(JsonNode roll) {
        JsonNode units = roll.path("units");
        if (!units.isArray() || units.isEmpty() || units.size() > MOST_UNITS) {
            throw Refused.invalid("units", "Điểm danh", "phải là danh sách có từ 1 đến " + MOST_UNITS + " đơn vị");
        }
        List<Presence> read = new ArrayList<>();
        for (int index = 0; index < units.size(); index++) {
            read.add(presence("units[" + index + "].", units.get(index)));
        }
        if (!errors.isEmpty()) {
            throw Refused.invalid(errors);
        }
        return read;
    }

    private Presence presence(String place, JsonNode line) {
        String unit = text(place + "unit", "Đơn vị", line.path("unit"));
        if (!invited.contains(unit)) {
            wrong(place + "unit", "Đơn vị", "không có trong danh sách được mời của kế hoạch");
        } else if (!seen.add(unit)) {
            wrong(place + "unit", "Đơn vị", "có hai dòng");
        }
        int present = present(place + "present", line.path("present"));
        String reason = text(place + "absentReason", "Lý do vắng", line.path("absentReason"));
        if (present == 0 && reason.isEmpty()) {
            wrong(place + "absentReason", "Lý do vắng", "phải ghi khi không có ai đến");
        }
        if (present > 0 && !reason.isEmpty()) {
            wrong(place + "absentReason", "Lý do vắng", "chỉ ghi khi không có ai đến");
        }
        return new Presence(
                unit, present, text(place + "substitute", "Người đi thay", line.path("substitute")), reason);
    }

    private int present(String field, JsonNode node) {
        if (node.isInt() && node.asInt() >= 0 && node.asInt() <= MOST_PEOPLE) {
            return node.asInt();
        }
        wrong(field, "Số người có mặt", "phải là số nguyên từ 0 đến " + MOST_PEOPLE);
        return -1;
    }

    private String text(String field, String label, JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return "";
        }
        String text = node.asText().strip();
        if (!node.isTextual() || text.length() > LONGEST || text.indexOf('\0') >= 0) {
            wrong(field, label, "phải là chữ, không quá " + LONGEST + " ký tự");
        }
        return text;
    }

    private void wrong(String field, String label, String message) {
        errors.add(new FieldError(field, label, message));
    }
}
