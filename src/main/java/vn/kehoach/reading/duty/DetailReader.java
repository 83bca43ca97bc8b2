package vn.kehoach.reading.duty;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.reading.document.DeadlineReader;
import vn.kehoach.reading.text.Page;
import vn.kehoach.reading.text.Span;
import vn.kehoach.reading.words.Phrasebook;
import vn.kehoach.reading.words.Phrases;
import vn.kehoach.reading.words.WorkWords;

/** Reads how much, how often, by which way and on which condition something is to be done. */
final class DetailReader {

    private static final String COUNTED =
            "(?<unit>(?!(?:tuoi|ngay|thang|nam|gio|phut|quy|tuan|nhiem ky|buoi|lan|dong\\b(?! chi)|trieu|ty|km|m2)\\b)[a-z][a-z ]{1,40})";
    private static final String NUMBER = "(?:\\d{1,3}(?:\\.\\d{3})+|\\d{1,5})";

    /** "Từ 50 đến 100", "tối thiểu 50, tối đa 100": the number behind is the most that may be. */
    private static final String UP_TO = "(?:\\s*(?:den|toi|[-–])\\s*(?<most>" + NUMBER + "))?";

    private static final Pattern MOST_BEHIND = Pattern.compile(
            "^(?:\\s+[a-z ]{1,40}?)?\\s*,?\\s*(?:va\\s+|nhung\\s+)?(?:toi da|khong qua|nhieu nhat)\\s+(?<most>" + NUMBER
                    + ")\\s+" + COUNTED);
    private static final Pattern EACH_MIN =
            Pattern.compile("\\b(?:toi thieu|it nhat|khong it hon|tu)\\s+(?<count>\\d{1,3}(?:\\.\\d{3})*|\\d{1,5})"
                    + UP_TO + "(?:(?=\\s*,\\s*(?:toi da|khong qua|nhieu nhat)\\s+\\d)|\\s+" + COUNTED + ")");
    private static final Pattern EACH = Pattern.compile(
            "\\b(?:moi|tung)\\s+(?<each>(?:don vi|co so|chi doan|truong|lop|xa|phuong|huyen|cdcs|cong doan co so|doan vien|to|co quan|chi hoi|thon|ap)\\b[a-z ]{0,30}?)\\s+(?:(?:chon|cu|gui|nop|dang ky|gioi thieu|to chuc|thuc hien|co|dam bao|tham gia|lua chon|van dong|xay dung|trao|trong)\\s+)*(?:co\\s+|dat\\s+)?(?:toi thieu|it nhat|khong qua|toi da|tu)?\\s*(?<count>\\d{1,4})"
                    + UP_TO + "\\s+" + COUNTED);
    private static final Pattern GIVEN = Pattern.compile(
            "^(?:gioi thieu|cu|chon cu|lua chon|chon|de cu|dang ky|gui|nop|trao|tang|thanh lap|van dong|ho tro|tham muu|xay dung|to chuc|thuc hien|phan cong|cham soc|trong|huy dong|ket nap|boi duong)\\s+(?:va\\s+[a-z ]{2,20}?\\s+)?(?:it nhat|toi thieu|toi da|khong qua|tu|du)?\\s*(?<count>\\d{1,3}(?:\\.\\d{3})+|\\d{1,4})"
                    + UP_TO + "(?:(?=\\s*,\\s*(?:toi da|khong qua|nhieu nhat)\\s+\\d)|\\s+" + COUNTED + ")");

    private static final Pattern OPTIONAL = Pattern.compile(
            "\\((?:neu co|neu co nhu cau|khong bat buoc)\\)[\\s.;,]*$|\\((?:neu co nhu cau|khong bat buoc)\\)");
    private static final Pattern MAIL = Pattern.compile(
            "(?:\\b(?:qua|vao|theo|bang)\\s+)?(?:dia chi\\s+)?\\b(?:e-?mail|hop thu|thu dien tu|zalo|duong link|google form)\\b"
                    + "|\\b(?:qua|vao|theo|bang|tren|len)\\s+(?:(?:cac |trang |dia chi )*(?:he thong|phan mem|truc (?:quan )?lien thong|link|website|cong thong tin))\\b");

    /** Where the words on the way end and those on the time begin. */
    private static final Phrasebook TERM = Phrasebook.of("truoc, cham nhat, muon nhat, den het, han chot");

    /** Without one of these nothing goes through a channel. */
    private static final Pattern SENDS = Pattern.compile(
            "\\b(?:gui|nop|bao cao|dang ky|cap nhat|nhap|phan hoi|cung cap|gop y|de xuat|chuyen|lien he|khai bao|trao doi)\\b");

    private static final Pattern ROUTING = Pattern.compile(
            "\\((?:thong )?qua (?<inside>[^)]{3,80})\\)|(?<!ket )\\b(?:thong )?qua (?=(?:ban|van phong|phong|so|to|bo phan|thuong truc)\\b)(?<open>[^,;.()]{3,80})");

    private final Page page;
    private final DeadlineReader deadlines;
    private final Terms terms;

    DetailReader(Page page, DeadlineReader deadlines) {
        this.page = page;
        this.terms = new Terms(page, deadlines);
        this.deadlines = deadlines;
    }

    void complete(Obligation work, Span sentence) {
        Span what = work.what();
        String plain = page.plain().substring(what.start(), what.end());
        if (work.deadline().isEmpty() && deadlines.isImpossible(sentence)) {
            work.isUncertainIn("due");
        }
        quota(work, what, plain, sentence);
        if (OPTIONAL.matcher(plain).find()) {
            work.has("optional", true);
        }
        channel(work, what, plain);
        routing(work, what, plain);
        condition(work, sentence);
        terms.complete(work, sentence);
    }

    private void quota(Obligation work, Span what, String plain, Span sentence) {
        Matcher each = EACH.matcher(page.plain().substring(sentence.start(), sentence.end()));
        if (findEach(each, sentence)) {
            count(work, each, page.plain().substring(sentence.start(), sentence.end()));
            work.has(
                    "quotaUnit",
                    noun(sentence.start() + each.start("unit"), sentence.start() + each.end("unit")) + " mỗi "
                            + body(sentence.start() + each.start("each"), sentence.start() + each.end("each")));
            return;
        }
        Matcher least = EACH_MIN.matcher(plain);
        Matcher given = GIVEN.matcher(plain);
        if (given.find()) {
            count(work, given, plain);
        } else if (least.find() && !plain.substring(0, least.start()).endsWith("ngay ")) {
            count(work, least, plain);
            if (least.group("unit") != null) {
                work.has("quotaUnit", noun(what.start() + least.start("unit"), what.start() + least.end("unit")));
            }
        }
    }

    /** "Trồng mới 200 cây" is no "mỗi". */
    private boolean findEach(Matcher each, Span sentence) {
        while (each.find()) {
            String word =
                    page.shown().substring(sentence.start() + each.start()).substring(0, 3);
            if (!word.equalsIgnoreCase("mới") && !word.equalsIgnoreCase("mời")) {
                return true;
            }
        }
        return false;
    }

    /** One number, or both ends where the words name two. */
    private static void count(Obligation work, Matcher found, String plain) {
        int first = number(found.group("count"));
        Optional<Integer> most = Optional.ofNullable(found.group("most"))
                .map(DetailReader::number)
                .or(() -> mostBehind(plain.substring(found.end("count"))))
                .filter(number -> number >= first);
        if (most.isPresent()) {
            work.has("quota", Map.of("min", first, "max", most.get()));
        } else {
            work.has("quota", first);
            limit(work, found.group());
        }
    }

    private static Optional<Integer> mostBehind(String plain) {
        Matcher most = MOST_BEHIND.matcher(plain);
        return most.find() ? Optional.of(number(most.group("most"))) : Optional.empty();
    }

    /** "Không quá 12", "tối đa 12": the number is the most that may be, not the least that must. */
    private static void limit(Obligation work, String said) {
        if (said.contains("khong qua ") || said.contains("toi da ")) {
            work.has("quotaIs", "MAX");
        }
    }

    /** Without the verb that may follow. */
    private String body(int start, int end) {
        for (int place = start + 1; place < end; place++) {
            if (page.isGap(place - 1) && WorkWords.startsWithWork(page, place)) {
                return page.words(start, place);
            }
        }
        return page.words(start, end);
    }

    /** The counted noun: at most two words. */
    private String noun(int start, int end) {
        String[] words = page.words(start, end).split(" ");
        return words.length > 2 ? words[0] + " " + words[1] : String.join(" ", words);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits.replace(".", ""));
    }

    private void channel(Obligation work, Span what, String plain) {
        Matcher mail = MAIL.matcher(plain);
        if (SENDS.matcher(plain).find() && mail.find()) {
            int end = endOfClause(what.start() + mail.end(), what.end());
            work.has(
                    "channel",
                    page.words(page.trimmed(what.start() + mail.start(), end))
                            .replaceFirst("(?iu)^(qua|vào|theo|bằng|trên|lên) ", "")
                            .replaceFirst("(?iu)^(email)\\s*:\\s*", "$1 "));
        }
    }

    private int endOfClause(int from, int limit) {
        int end = from;
        while (end < limit && ";()".indexOf(page.shown().charAt(end)) < 0 && !TERM.at(page.plain(), end)) {
            end++;
        }
        return end;
    }

    private void routing(Obligation work, Span what, String plain) {
        Matcher through = ROUTING.matcher(plain);
        if (through.find()) {
            String group = through.group("inside") != null ? "inside" : "open";
            work.has("routing", page.words(what.start() + through.start(group), what.start() + through.end(group)));
        }
    }

    private void condition(Obligation work, Span sentence) {
        Matcher found = Phrases.CASE.matcher(page.plain().substring(sentence.start(), sentence.end()));
        if (found.find()) {
            work.has(
                    "condition",
                    page.words(sentence.start() + found.start("case"), sentence.start() + found.end("case")));
        }
    }
}
