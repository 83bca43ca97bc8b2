package vn.kehoach.platform.web;

import java.util.Arrays;
import java.util.Map;

/** What stood in the fields of a form that was refused, for the page that shows it again. */
record Sent(Map<String, String[]> fields) {

    /** The only value of a field; empty where there is none. */
    public String of(String field) {
        return at(field, 0);
    }

    /** The value of a field in the line in which another one says that; empty where there is no such line. */
    public String beside(String key, String value, String field) {
        return at(field, Arrays.asList(fields.getOrDefault(key, new String[0])).indexOf(value));
    }

    /** Whether that value was among those of the field: a box that was ticked. */
    public boolean has(String field, Object value) {
        return Arrays.asList(fields.getOrDefault(field, new String[0])).contains(String.valueOf(value));
    }

    private String at(String field, int line) {
        String[] values = fields.getOrDefault(field, new String[0]);
        return line < 0 || line >= values.length ? "" : values[line];
    }
}
