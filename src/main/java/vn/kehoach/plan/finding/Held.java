package vn.kehoach.plan.finding;

/**
 * What holds the signing back until it is mended or somebody says why it may stay.
 *
 * @param rule its name
 * @param field the place in the content
 * @param basis what it speaks of; an answer to something else does not count
 */
public record Held(String rule, String field, String message, String basis) {

    /** The document says another number or date than the register would give. */
    public static final String NUMBER = "number-differs";

    /** The form says what the text that is signed does not say. */
    public static final String NOT_IN_TEXT = "not-in-text";

    /** Deadlines that have passed already. */
    public static final String PAST = "deadline-past";

    /** As a finding that nobody has answered. */
    public Finding open() {
        return new Finding(rule, field, message, true, true);
    }

    /** As a finding that holds nothing back any more, with what was answered. */
    public Finding answered(FindingAnswers.Answer answer) {
        return new Finding(rule, field, message + " Đã trả lời: " + answer.reason(), false, true);
    }
}
