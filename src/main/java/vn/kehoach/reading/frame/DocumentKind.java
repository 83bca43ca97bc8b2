package vn.kehoach.reading.frame;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.plan.types.DocumentTypes;
import vn.kehoach.plan.types.GivesWork;
import vn.kehoach.reading.text.Page;
import vn.kehoach.reading.text.Span;
import vn.kehoach.reading.words.Lexicon;
import vn.kehoach.reading.words.WorkWords;

/** The line that names the kind of a document: KẾ HOẠCH, BÁO CÁO, … */
public final class DocumentKind {

    private static final Pattern PLAN = Pattern.compile(
            "ke\\s+hoach(?:\\s+(?:phoi\\s+hop|lien\\s+tich|lien\\s+nganh|phoi\\s+hop\\s+lien\\s+tich)(?!\\s+(?:to\\s+chuc\\s+)?giua))?");

    /** Kinds that give work as a plan does, under another name; the line says nothing else. */
    private static final Pattern KIN = Pattern.compile(
            "(?:chuong\\s+trinh(?:\\s+(?:cong\\s+tac|hanh\\s+dong|phoi\\s+hop|lien\\s+tich|phoi\\s+hop\\s+cong\\s+tac))?|phuong\\s+an|de\\s+an|huong\\s+dan(?:\\s+lien\\s+tich)?)\\s*(?=$|\\t|\\d|nam\\b|thang\\b|quy\\b)");

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

    /** Where the words of such another name end. */
    static Optional<Span> kin(Page page, Span line) {
        Matcher named = KIN.matcher(page.plain()).region(line.start(), line.end());
        Span words = new Span(line.start(), named.lookingAt() ? named.end() : line.start());
        Span trimmed = page.trimmed(words.start(), words.end());
        return trimmed.start() < trimmed.end() && page.inCapitals(trimmed) ? Optional.of(trimmed) : Optional.empty();
    }

    /** "HƯỚNG DẪN" explains more often than it gives work. */
    public static boolean mayOnlyExplain(String kind) {
        return DocumentTypes.known()
                .calledIn(kind)
                .filter(type -> type.givesWork() == GivesWork.SOMETIMES)
                .isPresent();
    }

    public static boolean isOther(Page page, Span line) {
        return page.inCapitals(line)
                && line.end() - line.start() < 60
                && WorkWords.at(OTHER, page.plain(), line.start());
    }
}
