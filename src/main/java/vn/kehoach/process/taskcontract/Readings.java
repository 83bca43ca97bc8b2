package vn.kehoach.process.taskcontract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.spin.json.SpinJsonNode;
import vn.kehoach.shared.VietnamTime;

/** The types of fields. */
final class Readings {

    /** Enough for ten pages; a longer text belongs in a file. */
    static final int LONGEST_TEXT = 20_000;

    private static final int MOST_IDS = 200;
    private static final int LONGEST_ID = 100;
    private static final ObjectMapper JSON = new ObjectMapper();

    private Readings() {}

    static String text(Object given) throws WrongValue {
        if (!(given instanceof String raw)) {
            throw new WrongValue("phải là chữ");
        }
        String text = Normalizer.normalize(raw, Normalizer.Form.NFC).strip();
        if (text.indexOf('\0') >= 0) {
            throw new WrongValue("có ký tự không được dùng");
        }
        if (text.length() > LONGEST_TEXT) {
            throw new WrongValue("dài quá " + LONGEST_TEXT + " ký tự");
        }
        return text;
    }

    static Boolean bool(Object given) throws WrongValue {
        if (given instanceof Boolean answer) {
            return answer;
        }
        throw new WrongValue("phải là có hoặc không (true, false)");
    }

    static Reading<Integer> integer(int least, int most) {
        return given -> {
            int number = whole(given);
            if (number < least || number > most) {
                throw new WrongValue("phải từ " + least + " đến " + most);
            }
            return number;
        };
    }

    private static int whole(Object given) throws WrongValue {
        try {
            if (given instanceof Number number) {
                return new BigDecimal(number.toString()).intValueExact();
            }
        } catch (ArithmeticException | NumberFormatException notWhole) {
            throw new WrongValue("phải là số nguyên");
        }
        throw new WrongValue("phải là số nguyên");
    }

    static Reading<String> choice(Set<String> answers) {
        return given -> {
            if (given instanceof String answer && answers.contains(answer)) {
                return answer;
            }
            throw new WrongValue("phải là một trong: " + String.join(", ", answers));
        };
    }

    static Instant moment(Object given) throws WrongValue {
        if (given instanceof Date date) {
            return date.toInstant();
        }
        if (given instanceof String text) {
            return VietnamTime.deadline(text).orElseThrow(() -> new WrongValue("không phải là ngày, giờ có thật"));
        }
        throw new WrongValue("phải là ngày, giờ");
    }

    static Map<String, Object> jsonObject(Object given) throws WrongValue {
        if (!(parsed(given) instanceof Map<?, ?> map)) {
            throw new WrongValue("phải là một bảng số liệu (đối tượng JSON)");
        }
        Map<String, Object> object = new LinkedHashMap<>();
        map.forEach((key, value) -> object.put(String.valueOf(key), value));
        text(written(object).replace("\\u0000", "\0"));
        return object;
    }

    static List<String> ids(Object given) throws WrongValue {
        if (!(parsed(given) instanceof Collection<?> ids)
                || ids.size() > MOST_IDS
                || !ids.stream().allMatch(Readings::isId)) {
            throw new WrongValue("phải là một danh sách mã");
        }
        return ids.stream().map(String.class::cast).distinct().toList();
    }

    private static boolean isId(Object given) {
        return given instanceof String id && !id.isBlank() && id.length() <= LONGEST_ID && id.indexOf('\0') < 0;
    }

    private static Object parsed(Object given) throws WrongValue {
        if (!(given instanceof String) && !(given instanceof SpinJsonNode)) {
            return given;
        }
        try {
            return JSON.readValue(given.toString(), Object.class);
        } catch (JsonProcessingException e) {
            throw new WrongValue("không đọc được nội dung JSON");
        }
    }

    private static String written(Object value) throws WrongValue {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new WrongValue("không đọc được nội dung JSON");
        }
    }
}
