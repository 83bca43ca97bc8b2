package vn.kehoach.plan.review;

import vn.kehoach.plan.content.duty.ObligationLine;

/**
 * What the form says of a duty and the text from which the plan was read does not.
 *
 * @param line the duty as the form has it; as the text has it where the form has it no more
 * @param was what the text says, in words; empty where it says nothing
 * @param now what the form says, in words; empty where it says nothing
 */
public record TextDifference(ObligationLine line, Part part, String was, String now) {

    /** Of what the two speak. */
    public enum Part {
        /** The whole duty: the text does not have it. */
        DUTY("việc"),
        /** The whole duty: the text still has it, the form no more. */
        REMOVED("việc đã bỏ"),
        /** Who owes it. */
        BODY("đơn vị thực hiện"),
        /** The work. */
        WORK("nội dung việc"),
        /** By when. */
        DATE("thời hạn");

        private final String label;

        Part(String label) {
            this.label = label;
        }

        /** What people call it. */
        public String label() {
            return label;
        }
    }

    /** The place in the content; the list where the duty is in it no more. */
    public String field() {
        return isInForm() ? "obligations[" + line.index() + "]" : "obligations";
    }

    /** Whether the form has the duty. */
    public boolean isInForm() {
        return part != Part.REMOVED;
    }

    /** Both sides in one sentence. */
    public String words() {
        return switch (part) {
            case DUTY -> "việc “" + now + "” do người soạn thêm";
            case REMOVED -> "việc “" + was + "” đã bỏ ở biểu mẫu nhưng văn bản còn ghi";
            case BODY, WORK, DATE -> bothSides();
        };
    }

    private String bothSides() {
        return part.label() + " – văn bản ghi " + quoted(was) + ", biểu mẫu ghi " + quoted(now);
    }

    private String quoted(String words) {
        return part == Part.DATE ? words : "“" + words + "”";
    }
}
