package vn.kehoach.reading.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.reading.text.Page;
import vn.kehoach.reading.text.Span;

/** Reads the names of bodies that begin at a place, up to the verb, the colon or whatever is no longer a name. */
public final class NameReader {

    /** Words that end a name although they are no verbs. */
    private static final Phrasebook STOP = Phrasebook.of(
            ("de, nham, theo, truoc, tai, ve, do, khi, neu, qua, bang, duoc, co trach nhiem, co the, co nhiem vu, tren co so,"
                    + "trong thang, trong quy, trong ngay, trong nam, trong qua trinh, vao, cham nhat, tu ngay, den ngay, tu nay, thi, can cu, gom, bao gom, cung voi, dung doi tuong, dung thanh phan, dung quy dinh, dung thoi gian, dung tien do, day du,"
                    + "la, vao ngay, truc tiep, bi, nhu, hoac cac hinh thuc, hoan thanh"));

    private static final Pattern JOINING = Pattern.compile("(?:va|cung|hoac)\\s+");
    private static final Pattern OFFICE =
            Pattern.compile("van phong (?:hdnd|hoi dong nhan dan|doan dbqh|doan dai bieu quoc hoi|dang uy|huyen uy)");
    private static final Phrasebook COUNCIL = Phrasebook.of("ubnd, uy ban nhan dan, hdnd, hoi dong nhan dan");
    private static final Phrasebook SECOND = Phrasebook.of(
            "tao, dung, truc, thi, chi, thu, phat, hien, dat, di, do, ra, ky, nhan, giup, tap, dang, vay, hop, kham, mua, thue, du, xet, lam, chuyen, dua, viet, chon, trinh, gan, nhap");
    private static final Pattern GROUP = Pattern.compile("(?:.*\\s)?(?:cac|moi|tung|nhung|tat ca)\\s[^;:]*");

    /** "Chi bộ được kiểm tra, giám sát", "đơn vị được giao chủ trì": which of them, not what they do. */
    private static final Pattern PASSIVE = Pattern.compile(
            "duoc\\s+(?:kiem tra|giam sat|thanh tra|phan cong|giao|moi|chon|uy quyen|lua chon|dang cai)(?:\\s*,?\\s*(?:va\\s+)?(?:kiem tra|giam sat|chu tri|nhiem vu|chu tri nhiem vu))*\\b");

    private static final Phrasebook KINDS = Phrasebook.of(
            "so, ban, nganh, phong, doan the, hoi, co quan, don vi, dia phuong, co so, to, khoa, vien, trung tam, truong, khoi, cong ty, to chuc");
    private static final int LONGEST = 600;

    private final Page page;
    private final int limit;
    private final List<String> names = new ArrayList<>();
    private int nameStart;
    private int place;

    private NameReader(Page page, int start, int limit) {
        this.page = page;
        this.limit = Math.min(limit, start + LONGEST);
        this.nameStart = start;
        this.place = start;
    }

    public static Optional<Names> at(Page page, int start, int limit) {
        return start < limit && BodyWords.beginsAt(page, start)
                ? new NameReader(page, start, limit).read(start)
                : Optional.empty();
    }

    private Optional<Names> read(int start) {
        pastHead();
        while (place < limit && goesOn()) {
            step();
        }
        endName(place);
        Span span = page.trimmed(start, place);
        int end = pastColon();
        boolean colon = end > place;
        boolean closed = colon || WorkWords.startsWithWork(page, end) && page.isSmall(end) || isModal(end);
        return names.isEmpty() ? Optional.empty() : Optional.of(new Names(List.copyOf(names), span, end, closed));
    }

    private boolean isModal(int at) {
        return MODAL.at(page.plain(), at);
    }

    private static final Phrasebook MODAL = Phrasebook.of(
            ("co trach nhiem, co nhiem vu, can cu, tren co so, theo chuc nang, dinh ky, cham nhat, truoc ngay, theo tinh hinh"));

    private void pastHead() {
        int after = BodyWords.afterHead(page, place);
        place = pastSpaces(after);
        if (WorkWords.NAMING_VERB.at(page.plain(), place) && mayBeNamedByVerb(after)) {
            place = pastSpaces(wordEnd(pastSpaces(wordEnd(place))));
        }
        place = Math.min(place, limit);
    }

    /** "Ban tổ chức", "tổ kiểm tra"; "các ban tổ chức …" act. */
    private boolean mayBeNamedByVerb(int headEnd) {
        String head = page.plain().substring(BodyWords.afterPlural(page, nameStart), headEnd);
        return Pattern.matches("ban|to|hoi dong|uy ban|tieu ban|phong|bo phan|trung tam|doan|doi", head)
                && !page.words(nameStart, headEnd).matches("(?i)các .*");
    }

    private boolean goesOn() {
        char letter = page.shown().charAt(place);
        Matcher passive = PASSIVE.matcher(page.plain()).region(place, limit);
        if (page.isSmall(place) && passive.lookingAt()) {
            place = Math.min(limit, pastSpaces(passive.end()));
            return place < limit && goesOn();
        }
        if (":;(\"“”.!?".indexOf(letter) >= 0) {
            return false;
        }
        if (letter == ',' || WorkWords.at(JOINING, page.plain(), place)) {
            return joins();
        }
        boolean small = Character.isLowerCase(letter);
        return !(small
                && (WorkWords.startsWithWork(page, place) && !isSecondSyllable()
                        || Accents.isGrammar(page, STOP, place)));
    }

    /** "Đào tạo", "Thường trực", "Xây dựng": the small word belongs to the capital before it. */
    private boolean isSecondSyllable() {
        if (page.plain().startsWith("truc", place) && page.plain().startsWith("thuong ", Math.max(0, place - 7))) {
            return true;
        }
        int before = place - 1;
        while (before > nameStart && page.isGap(before)) {
            before--;
        }
        int start = before;
        while (start > nameStart && !page.isGap(start - 1)) {
            start--;
        }
        return Character.isUpperCase(page.shown().charAt(start))
                && !page.inCapitals(new Span(start, before + 1))
                && SECOND.at(page.plain(), place);
    }

    /** At a comma or "và": whether a further name, or more of this one, follows. */
    private boolean joins() {
        int next = afterJoint();
        if (next >= limit) {
            return false;
        }
        if (page.plain().startsWith("truc thuoc", next)) {
            return true;
        }
        boolean begins = BodyWords.beginsAt(page, next) && !startsVerb(next);
        if (begins && endsWithBody(next)) {
            endName(place);
            nameStart = next;
            place = next;
            return true;
        }
        return begins
                || BodyWords.isLevel(page, next)
                || Character.isUpperCase(page.shown().charAt(next))
                || Character.isDigit(page.shown().charAt(next));
    }

    private boolean startsVerb(int next) {
        return page.isSmall(next) && WorkWords.startsWithWork(page, next) && !BodyWords.isHead(page, next);
    }

    /** A new name has a head word of its own; "các sở, ban, ngành" and "các quận, huyện" are one. */
    private boolean endsWithBody(int next) {
        int head = BodyWords.afterPlural(page, next);
        return BodyWords.isHead(page, head)
                && !(isGroup() && head == next && (page.isSmall(next) || isBareHead(next)))
                && !(BodyWords.isPersonAt(page, nameStart) && BodyWords.isPostAt(page, next))
                && !isOfficeOfTwo(next);
    }

    /** "Các sở, …", "Thủ trưởng các sở, …": what follows are further kinds of the same many. */
    private boolean isGroup() {
        String name = page.plain(new Span(nameStart, place));
        return GROUP.matcher(name).matches() || KINDS.endAt(name, 0) == name.length();
    }

    /** "…, Ban, Ngành, …": a kind of bodies, not the name of one. */
    private boolean isBareHead(int next) {
        int end = BodyWords.afterHead(page, next);
        String behind = page.plain().substring(end, Math.min(limit, end + 5));
        return KINDS.at(page.plain(), next)
                && (behind.isBlank()
                        || behind.startsWith(",")
                        || behind.startsWith(" va ")
                        || behind.startsWith(" cap "));
    }

    /** "Văn phòng HĐND và UBND xã" is one office. */
    private boolean isOfficeOfTwo(int next) {
        return OFFICE.matcher(page.plain(new Span(nameStart, place))).matches() && COUNCIL.at(page.plain(), next);
    }

    private int afterJoint() {
        int next = place;
        if (page.shown().charAt(next) == ',') {
            next = pastSpaces(next + 1);
        }
        var joint = JOINING.matcher(page.plain()).region(next, page.plain().length());
        return joint.lookingAt() ? joint.end() : next;
    }

    private void step() {
        if (nameStart == place) {
            pastHead();
            return;
        }
        if (page.shown().charAt(place) == ',' || WorkWords.at(JOINING, page.plain(), place)) {
            place = afterJoint();
            if (place < limit && BodyWords.afterPlural(page, place) > place && BodyWords.beginsAt(page, place)) {
                place = Math.min(limit, pastSpaces(BodyWords.afterHead(page, place)));
                return;
            }
        }
        place = Math.min(limit, pastSpaces(Math.max(place + 1, wordEnd(place))));
    }

    private int wordEnd(int from) {
        int end = from;
        while (end < limit
                && !page.isGap(end)
                && ",;:(\"“”".indexOf(page.shown().charAt(end)) < 0
                && !endsSentence(end)) {
            end++;
        }
        return end;
    }

    private boolean endsSentence(int at) {
        return page.shown().charAt(at) == '.' && (at + 1 >= limit || page.isGap(at + 1)) && !isShort(at);
    }

    /** "TP." and "Q." are no ends of sentences. */
    private boolean isShort(int dot) {
        return dot >= 2 && page.plain().substring(Math.max(0, dot - 3), dot).matches(".*\\b(?:tp|q|h|tx|p|d)");
    }

    private int pastSpaces(int from) {
        int next = from;
        while (next < limit && page.isGap(next)) {
            next++;
        }
        return next;
    }

    private int pastColon() {
        int next = place;
        if (next < limit && page.shown().charAt(next) == '(') {
            int close = page.next(')', next, Math.min(limit, next + 80));
            next = close > 0
                            && page.shown()
                                    .substring(close + 1, Math.min(limit, close + 3))
                                    .contains(":")
                    ? close + 1
                    : next;
        }
        return next < limit && page.shown().charAt(next) == ':' ? pastSpaces(next + 1) : place;
    }

    private void endName(int end) {
        Span name = page.trimmed(nameStart, Math.min(end, limit));
        String words = page.words(name).replaceFirst("\\.$", "");
        if (!words.isEmpty()) {
            names.add(words);
        }
    }
}
