package vn.kehoach.shared;

/**
 * What is wrong with one field.
 *
 * @param field its name in JSON, with a path where it is nested: {@code obligations[3].due}
 * @param label its name on the form, in Vietnamese
 * @param message what is wrong, in Vietnamese
 */
public record FieldError(String field, String label, String message) {

    String sentence() {
        return label + ": " + message;
    }
}
