package vn.kehoach.process.taskcontract;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.kehoach.process.taskcontract.FormField.Type;

/**
 * Ids of files that were uploaded before. Whose they are is for the service that keeps them.
 *
 * @param most how many
 * @param longest one of them, in characters
 */
record Ids(int most, int longest) implements FieldType<List<String>> {

    @Override
    public List<String> read(Object given) throws WrongValue {
        if (!(JsonText.parsed(given) instanceof Collection<?> ids)
                || ids.size() > most
                || !ids.stream().allMatch(this::isId)) {
            throw new WrongValue("phải là một danh sách mã");
        }
        return ids.stream().map(String.class::cast).distinct().toList();
    }

    private boolean isId(Object given) {
        return given instanceof String id && !id.isBlank() && id.length() <= longest && id.indexOf('\0') < 0;
    }

    @Override
    public Type type() {
        return Type.IDS;
    }

    @Override
    public Map<String, Long> limits() {
        return Map.of("maxItems", (long) most, "maxLength", (long) longest);
    }
}
