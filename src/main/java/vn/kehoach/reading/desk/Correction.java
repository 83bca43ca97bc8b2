package vn.kehoach.reading.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        ObjectNode json = sheet.obligation(index);
        Item item = new Item(json);
        item.correct("who", names(who));
        item.correct("what", text("what", "Nội dung công việc", what));
        item.correct("kind", TextNode.valueOf(kind));
        due(item);
        quota.ifPresent(typed -> item.correct("quota", count(typed)));
        onlyIf.ifPresent(id -> item.correct("onlyIf", alternative(sheet, id)));
        chosen(json, register.codes(units, unit));
        item.check(checked);
    }

    /** “Trước ngày” stays as it is while no other day is typed. */
    private void due(Item item) {
        String iso = TypedDue.iso(day, hour);
        if (iso.isEmpty() && !item.now("before").isNull()) {
            return;
        }
        setDue(item, iso);
    }

    private static void setDue(Item item, String iso) {
        JsonNode due = iso.isEmpty() ? NullNode.getInstance() : TextNode.valueOf(iso);
        boolean same =
                item.now("due").asText("").equals(iso) && item.now("before").isNull();
        if (!same) {
            item.correct("due", due);
            item.correct("before", NullNode.getInstance());
        }
    }

    /** One of the dates that it may have, or a day that was typed. */
    static void date(ObjectNode json, String due) {
        if (VietnamTime.deadline(due).isEmpty()) {
            throw Refused.invalid("due", "Thời hạn", "không phải là ngày có thật");
        }
        setDue(new Item(json), due.strip());
    }

    private static void chosen(ObjectNode json, List<String> codes) {
        if (codes.isEmpty()) {
            json.remove("units");
        } else {
            ArrayNode array = json.putArray("units");
            codes.forEach(array::add);
        }
    }

    static TextNode text(String field, String label, String typed) {
        if (typed.isBlank()) {
            throw Refused.invalid(field, label, "chưa ghi");
        }
        if (typed.length() > LONGEST) {
            throw Refused.invalid(field, label, "dài quá " + LONGEST + " ký tự");
        }
        return TextNode.valueOf(typed.strip().replaceAll("\\s+", " "));
    }

    static JsonNode names(String typed) {
        if (typed.length() > LONGEST) {
            throw Refused.invalid("who", "Đơn vị thực hiện", "dài quá " + LONGEST + " ký tự");
        }
        List<String> names = Stream.of(typed.split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        if (names.size() == 1) {
            return TextNode.valueOf(names.get(0));
        }
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        names.forEach(array::add);
        return array;
    }

    private static JsonNode count(String typed) {
        String digits = typed.strip().replace(".", "");
        if (digits.isEmpty()) {
            return NullNode.getInstance();
        }
        if (!digits.matches("\\d{1,7}") || Integer.parseInt(digits) > MOST) {
            throw Refused.invalid("quota", "Chỉ tiêu", "phải là số nguyên từ 0 đến " + MOST);
        }
        return IntNode.valueOf(Integer.parseInt(digits));
    }

    private static JsonNode alternative(Sheet sheet, String id) {
        if (id.isBlank()) {
            return NullNode.getInstance();
        }
        boolean there = Sheet.objects(sheet.json().path("event").path("alternatives")).stream()
                .anyMatch(each -> each.path("id").asText().equals(id));
        if (!there) {
            throw Refused.invalid("onlyIf", "Phương án", "không có phương án “" + id + "”");
        }
        return TextNode.valueOf(id);
    }
}
