package vn.kehoach.process.taskcontract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.spin.json.SpinJsonNode;

/** Objects and lists: the engine's interface may send them as text, ours sends them as they are. */
final class JsonText {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonText() {}

    static Object parsed(Object given) throws WrongValue {
        if (!(given instanceof String) && !(given instanceof SpinJsonNode)) {
            return given;
        }
        try {
            return JSON.readValue(given.toString(), Object.class);
        } catch (JsonProcessingException e) {
            throw unreadable();
        }
    }

    static String written(Object value) throws WrongValue {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw unreadable();
        }
    }

    private static WrongValue unreadable() {
        return new WrongValue("không đọc được nội dung JSON");
    }
}
