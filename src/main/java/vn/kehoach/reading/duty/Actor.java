package vn.kehoach.reading.duty;

import java.util.List;
import vn.kehoach.reading.text.PlainLetters;
import vn.kehoach.reading.text.Span;
import vn.kehoach.reading.words.BodyWords;

/**
 * Who is to do something.
 *
 * @param names as written
 * @param span where the names stand
 * @param workFrom where the work itself begins
 * @param assigned whether somebody gives the work to them ("giao", "đề nghị")
 */
record Actor(List<String> names, Span span, int workFrom, boolean assigned) {

    boolean isMany() {
        return names.size() > 1 || BodyWords.isMany(PlainLetters.of(names.get(0)));
    }

    /** "Các đơn vị", which stands for whoever the heading names. */
    boolean isGeneric() {
        return names.size() == 1
                && PlainLetters.of(names.get(0))
                        .matches(
                                "(?:cac |tung |moi |moi |nhung )?(?:don vi|co so|to chuc|dia phuong|co quan|dong chi|co quan, don vi|co quan, don vi, dia phuong|don vi, dia phuong)(?: tren| nay| neu tren)?");
    }
}
