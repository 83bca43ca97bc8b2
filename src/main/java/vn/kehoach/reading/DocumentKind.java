package vn.kehoach.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line that names the kind of a document: KẾ HOẠCH, BÁO CÁO, … */
final class DocumentKind {

    private static final Pattern PLAN = Pattern.compile(
            "ke\\s+hoach(?:\\s+(?:phoi\\s+hop|lien\\s+tich|lien\\s+nganh|phoi\\s+hop\\s+lien\\s+tich)(?!\\s+(?:to\\s+chuc\\s+)?giua))?");

    /** Kinds that no plan is. */
    private static final Pattern OTHER = Pattern.compile(
            Lexicon.any(
                    "bao cao, thong bao, quyet dinh, huong dan, cong van, to trinh, nghi quyet, giay moi, thu moi, chi thi, cong dien,"
                            + "bien ban, quy che, quy dinh, the le, thong tri, ket luan, giay gioi thieu, giay de nghi, bai phat bieu, thu cam on, thu ngo, don xin"));

    private DocumentKind() {}

    /** Where the words "KẾ HOẠCH" end, if the line names the kind. */
    static Optional<Span> plan(Page page, Span line) {
        Matcher named = PLAN.matcher(page.plain()).region(line.start(), line.end());
        if (!named.lookingAt() || line.start() == line.end()) {
            return Optional.empty();
        }
        Span words = new Span(line.start(), named.end());
        boolean alone = page.trimmed(named.end(), line.end()).in(page.shown()).isBlank();
        return page.inCapitals(words) || alone && !line.in(page.shown()).endsWith(".")
                ? Optional.of(words)
                : Optional.empty();
    }

    static boolean isOther(Page page, Span line) {
        return page.inCapitals(line)
                && line.end() - line.start() < 60
                && WorkWords.at(OTHER, page.plain(), line.start());
    }
}
