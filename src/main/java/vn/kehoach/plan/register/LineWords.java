package vn.kehoach.plan.register;

import java.util.Optional;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.VisibleText;

/** What a person writes into a line of a register. */
final class LineWords {

    private static final int LONGEST = 2000;

    private LineWords() {}

    /** The words as they are seen; refused where there are none. */
    static String needed(String field, String label, String typed) {
        String words = optional(field, label, typed);
        if (words.isEmpty()) {
            throw Refused.invalid(field, label, "phải ghi");
        }
        return words;
    }

    static String optional(String field, String label, String typed) {
        String words = VisibleText.of(Optional.ofNullable(typed).orElse("").replace("\0", ""))
                .strip();
        if (words.length() > LONGEST) {
            throw Refused.invalid(field, label, "dài nhất " + LONGEST + " ký tự");
        }
        return words;
    }

    static PaperDocument checked(PaperDocument paper) {
        return new PaperDocument(
                paper.number(),
                paper.day(),
                needed("title", "Trích yếu", paper.title()),
                needed("signer", "Người ký", paper.signer()),
                optional("recipients", "Nơi nhận", paper.recipients()));
    }
}
