package vn.kehoach.process.taskcontract;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.kehoach.process.taskcontract.FormField.Type;

/**
 * Names and numbers. Which of them a report must have is for the service that knows the plan.
 *
 * @param longest written as JSON, in characters
 */
record Table(int longest) implements FieldType<Map<String, Object>> {

    private static final long MOST = 1_000_000_000_000_000L;

    @Override
    public Map<String, Object> read(Object given) throws WrongValue {
        if (!(JsonText.parsed(given) instanceof Map<?, ?> map)) {
            throw new WrongValue("phải là một bảng số liệu (đối tượng JSON)");
        }
        Map<String, Object> object = new LinkedHashMap<>();
        map.forEach((key, value) -> object.put(String.valueOf(key), value));
        for (Map.Entry<String, Object> cell : object.entrySet()) {
            requireSensible(cell.getKey(), cell.getValue());
        }
        new Text(longest).read(JsonText.written(object).replace("\\u0000", "\0"));
        return object;
    }

    /** What adds up with the numbers of other units and can be read in a cell. */
    private static void requireSensible(String name, Object value) throws WrongValue {
        if (value instanceof Number number && Math.abs(number.doubleValue()) > MOST) {
            throw new WrongValue("“" + name + "” phải trong khoảng ±" + MOST);
        }
    }

    @Override
    public Type type() {
        return Type.TABLE;
    }
}
