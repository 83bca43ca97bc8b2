package vn.kehoach.plan.review;

import vn.kehoach.plan.content.duty.ObligationLine;

/**
 * What the form says of a duty and the text from which the plan was read does not.
 *
 * @param line the duty as the form has it
 * @param was what the text says, in words; empty where it says nothing
 * @param now what the form says, in words
 */
public record TextDifference(ObligationLine line, Part part, String was, String now) {

    /** Of what the two speak. */
    public enum Part {
        /** The whole duty: the text does not have it. */
        DUTY("việc"),
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

    /** The place in the content. */
    public String field() {
        return "obligations[" + line.index() + "]";
    }

    /** Both sides in one sentence. */
    public String words() {
        return part == Part.DUTY
                ? "việc “" + now + "” do người soạn thêm"
                : part.label() + " – văn bản ghi " + quoted(was) + ", biểu mẫu ghi " + quoted(now);
    }

    private String quoted(String words) {
        return part == Part.DATE ? words : "“" + words + "”";
    }
}
