package vn.kehoach.shared;

/**
 * Words that are typed into a field of a form.
 *
 * @param field its name on the wire
 * @param label its name in Vietnamese
 * @param longest in characters
 */
public record FieldWords(String field, String label, int longest) {

    /**
     * Without the space around them; perhaps empty.
     *
     * @throws Refused naming the field where they are too long
     */
    public String bounded(String typed) {
        String words = typed.strip();
        if (words.length() > longest) {
            throw Refused.invalid(field, label, "dài quá " + longest + " ký tự");
        }
        return words;
    }

    /**
     * The same where something must be written.
     *
     * @param missing what is said where nothing is: the end of the sentence "label: …"
     */
    public String needed(String typed, String missing) {
        String words = bounded(typed);
        if (words.isEmpty()) {
            throw Refused.invalid(field, label, missing);
        }
        return words;
    }
}
