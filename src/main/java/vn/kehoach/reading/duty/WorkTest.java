package vn.kehoach.reading.duty;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.reading.document.Block;
import vn.kehoach.reading.document.DeadlineReader;
import vn.kehoach.reading.text.Page;
import vn.kehoach.reading.text.Span;
import vn.kehoach.reading.time.DateMention.Bound;
import vn.kehoach.reading.time.DateMention.Precision;
import vn.kehoach.reading.words.Lexicon;
import vn.kehoach.reading.words.Phrases;
import vn.kehoach.reading.words.WorkWords;

/** Tells whether a sentence gives work, and whether its place in the document lets it. */
final class WorkTest {

    static final Pattern SENT = Pattern.compile(
            "^(?:cac |ban )?(?:danh sach|bao cao|ket qua|ho so|bai|san pham|van ban|y kien|tai lieu|file|hinh anh|phieu|bien ban|tham luan|noi dung|moi y kien)\\b.{0,80}?\\b(?:gui|nop)\\b");

    private static final Pattern SENDS = Pattern.compile("\\b(?:gui|nop|bao cao|dang ky|phan hoi|cung cap)\\b");

    /** So many for each of them. */
    private static final Pattern EACH = Pattern.compile(
            "(?:^|: )(?:100% |moi |tung )[a-z].*\\b(?:it nhat|toi thieu|tu|dang ky|nop|to chuc|thuc hien|co|cu|du thi|chon)\\s+\\d{1,3}\\s+[a-z]");

    /** "Định kỳ 6 tháng, năm …" */
    private static final Pattern ROUND = Pattern.compile(
            "(?:dinh ky\\s+)?(?:(?:hang|moi)\\s+)?(?:(?:6 thang|06 thang|thang|quy|nam|tuan|01 nam)(?:\\s+(?:mot|01) lan)?\\s*(?:,|va)?\\s*)+");

    private static final Pattern BASIS = Pattern.compile(
            Lexicon.any(
                    "can cu, tren co so, sau, sau khi, theo, thong qua, de, nham, qua, hang nam, hang thang, hang quy, dinh ky, vao, trong, tu, truoc, cham nhat, khi"));

    private final Page page;
    private final DeadlineReader deadlines;

    WorkTest(Page page, DeadlineReader deadlines) {
        this.page = page;
        this.deadlines = deadlines;
    }

    /** "Nhiệm vụ:" with the work below it. */
    boolean isHeadingOfItems(Block block) {
        return !block.children().isEmpty()
                && page.shown().charAt(block.words().end() - 1) == ':'
                && !WorkWords.startsWithWork(page, block.words().start());
    }

    boolean isMerePermission(Span sentence, String plain, boolean first) {
        if (!WorkWords.at(Phrases.CONDITION, page.plain(), sentence.start())) {
            return false;
        }
        return !first
                || Phrases.MAY.matcher(plain).find()
                || !Phrases.CASE.matcher(plain).find();
    }

    /** "Danh sách gửi về Ban Tổ chức trước ngày …" */
    boolean isSent(int from, Span sentence) {
        return deadlines.of(sentence).isPresent()
                && SENT.matcher(page.plain(new Span(from, sentence.end()))).find();
    }

    /** A verb at the beginning, or behind a clause on the grounds. */
    boolean saysWork(int from, Span sentence) {
        Matcher round = ROUND.matcher(page.plain()).region(from, sentence.end());
        if (WorkWords.startsWithWork(page, from) || round.lookingAt() && WorkWords.startsWithWork(page, round.end())) {
            return true;
        }
        if (!WorkWords.at(BASIS, page.plain(), from)) {
            return false;
        }
        for (int place = from; place < sentence.end(); place++) {
            char letter = page.shown().charAt(place);
            boolean wordStart = place == from || page.isGap(place - 1);
            if (wordStart
                    && (afterComma(place) || page.plain().startsWith("chu dong", place))
                    && Character.isLowerCase(letter)
                    && WorkWords.startsWithWork(page, place)) {
                return true;
            }
        }
        return false;
    }

    private boolean afterComma(int place) {
        int before = place - 1;
        while (before > 0 && page.isGap(before)) {
            before--;
        }
        return before > 0 && page.shown().charAt(before) == ',';
    }

    /** "Công an huyện: phối hợp …" */
    private boolean hasColon(Actor actor) {
        int end = actor.span().end();
        return page.shown().substring(end, Math.max(end, actor.workFrom())).indexOf(':') >= 0;
    }

    private boolean lasts(Span sentence) {
        return deadlines
                .of(sentence)
                .filter(date -> date.precision() == Precision.PERIOD)
                .isPresent();
    }

    boolean isGiven(Scope scope, Optional<Actor> own, Span sentence) {
        if (scope == Scope.ASSIGNING) {
            return true;
        }
        if (own.isEmpty()) {
            return false;
        }
        boolean byDay =
                deadlines.of(sentence).filter(date -> date.bound() != Bound.ON).isPresent();
        boolean sentByDay = byDay && SENDS.matcher(page.plain(sentence)).find();
        boolean counted = EACH.matcher(page.plain(sentence)).find();
        boolean manyByDay = own.get().isMany() && byDay;
        boolean worksByDay = (byDay || lasts(sentence))
                && WorkWords.startsWithWork(page, own.get().workFrom());
        return sentByDay
                || scope == Scope.DESCRIBING && worksByDay
                || scope == Scope.DESCRIBING && manyByDay
                || scope == Scope.DESCRIBING && (own.get().assigned() || counted || hasColon(own.get()));
    }
}
