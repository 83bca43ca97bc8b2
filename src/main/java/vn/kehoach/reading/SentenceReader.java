package vn.kehoach.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.reading.time.DateMention;
import vn.kehoach.reading.time.DateMention.Bound;
import vn.kehoach.shared.Folding;

/** Reads the sentences of one item. */
final class SentenceReader {

    private static final Pattern MOREOVER =
            Pattern.compile(Lexicon.any("dong thoi, ngoai ra, ben canh do, cung voi do") + "\\s*,?\\s*");
    private static final Pattern BASIS = Pattern.compile(
            Lexicon.any(
                    "can cu, tren co so, sau, sau khi, theo, thong qua, de, nham, qua, hang nam, hang thang, hang quy, dinh ky, vao, trong, tu, truoc, cham nhat, khi"));
    private static final Pattern FINISHING = Pattern.compile(
            "^(?:thoi gian|thoi han|han chot|han|hoan thanh|hoan tat|xong|cham nhat|truoc|thuc hien xong|thoi diem)\\b.*",
            Pattern.DOTALL);
    /** So many for each of them. */
    private static final Pattern EACH = Pattern.compile(
            "^(?:100% |moi |tung )[a-z].*\\b(?:it nhat|toi thieu|tu|dang ky|nop|to chuc|thuc hien|co|cu|du thi|chon)\\s+\\d{1,3}\\s+[a-z]");

    private static final Pattern SENT = Pattern.compile(
            "^(?:cac |ban )?(?:danh sach|bao cao|ket qua|ho so|bai|san pham|van ban|y kien|tai lieu|file|hinh anh|phieu|bien ban|tham luan|noi dung|moi y kien)\\b.{0,80}?\\b(?:gui|nop)\\b");
    private static final Pattern SENDS = Pattern.compile("\\b(?:gui|nop|bao cao|dang ky|phan hoi|cung cap)\\b");

    private final Page page;
    private final SentenceActors actors;
    private final DeadlineReader deadlines;
    private final KindReader kinds;
    private final DetailReader details;
    private final Clauses clauses;

    SentenceReader(Page page, Dates dates) {
        this.page = page;
        this.actors = new SentenceActors(page);
        this.deadlines = new DeadlineReader(page, dates);
        this.kinds = new KindReader(page);
        this.clauses = new Clauses(page, deadlines);
        this.details = new DetailReader(page, deadlines);
    }

    List<Obligation> read(Block block, Optional<Actor> above, Scope scope) {
        List<Obligation> found = new ArrayList<>();
        Optional<Actor> speaking = above;
        for (Span sentence : pieces(block)) {
            Optional<Actor> own = actors.of(sentence, above.isPresent()).map(actor -> meant(actor, above));
            if (isColonHeading(own, sentence)) {
                speaking = own;
                continue;
            }
            Optional<Obligation> work = work(block, sentence, own, speaking, found.isEmpty(), scope);
            work.ifPresentOrElse(found::add, () -> finish(found, sentence));
            speaking = own.isPresent() && work.isPresent() ? own : speaking;
        }
        return found;
    }

    /** Work with a date, of a body that only the item before names; that it is meant is uncertain. */
    List<Obligation> dated(Block block, Actor likely) {
        List<Obligation> found = read(block, Optional.of(likely), Scope.ASSIGNING).stream()
                .filter(work -> work.deadline().isPresent())
                .toList();
        found.forEach(work -> work.isUncertainIn("who"));
        return found;
    }

    private List<Span> pieces(Block block) {
        return Sentences.of(page, block.words()).stream()
                .flatMap(sentence -> clauses.of(sentence).stream())
                .toList();
    }

    /** "Riêng Huyện đoàn A:" with the work in the next lines. */
    private static boolean isColonHeading(Optional<Actor> own, Span sentence) {
        return own.filter(actor -> actor.workFrom() >= sentence.end()).isPresent();
    }

    private static Actor meant(Actor actor, Optional<Actor> above) {
        return above.filter(heading -> heading.isMany() || sameName(heading, actor))
                .filter(heading -> actor.isGeneric() || sameName(heading, actor))
                .map(heading -> new Actor(heading.names(), actor.span(), actor.workFrom(), actor.assigned()))
                .orElse(actor);
    }

    /** The sentence repeats its heading, which is kept as one name. */
    private static boolean sameName(Actor heading, Actor actor) {
        return Folding.fold(String.join(" ", heading.names()))
                .replace(" va ", " ")
                .equals(Folding.fold(String.join(" ", actor.names())).replace(" va ", " "));
    }

    private Optional<Obligation> work(
            Block block, Span sentence, Optional<Actor> own, Optional<Actor> above, boolean first, Scope scope) {
        String plain = page.plain(sentence);
        if (Phrases.TROUBLE.matcher(plain).find()
                || Phrases.LABEL.matcher(plain).find()
                || isMerePermission(sentence, plain, first)) {
            return Optional.empty();
        }
        Optional<Actor> actor = own.or(() -> above);
        int from = own.map(Actor::workFrom).orElseGet(() -> workFrom(sentence));
        boolean works = own.isPresent()
                || first && block.marker().rank() != Marker.Rank.NONE
                || saysWork(from, sentence)
                || isSent(from, sentence);
        if (actor.isEmpty() || !works || from >= sentence.end() || !isGiven(scope, own, sentence)) {
            return Optional.empty();
        }
        return Optional.of(obligation(block, sentence, actor.get(), from, above));
    }

    private Obligation obligation(Block block, Span sentence, Actor actor, int from, Optional<Actor> above) {
        Span what = withoutStop(page.trimmed(from, sentence.end()));
        List<String> who = actor.names();
        Obligation work = new Obligation(who, what, block);
        deadlines.of(sentence).ifPresent(work::isDue);
        work.is(kinds.of(work));
        details.complete(work, sentence);
        return work;
    }

    private Span withoutStop(Span what) {
        int end = what.end();
        while (end > what.start() + 1 && ".;,".indexOf(page.shown().charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(what.start(), end);
    }

    private boolean isMerePermission(Span sentence, String plain, boolean first) {
        if (!WorkWords.at(Phrases.CONDITION, page.plain(), sentence.start())) {
            return false;
        }
        return !first
                || Phrases.MAY.matcher(plain).find()
                || !Phrases.CASE.matcher(plain).find();
    }

    private int workFrom(Span sentence) {
        Matcher more = MOREOVER.matcher(page.plain()).region(sentence.start(), sentence.end());
        return more.lookingAt() ? more.end() : sentence.start();
    }

    /** "Danh sách gửi về Ban Tổ chức trước ngày …" */
    private boolean isSent(int from, Span sentence) {
        return deadlines.of(sentence).isPresent()
                && SENT.matcher(page.plain(new Span(from, sentence.end()))).find();
    }

    /** A verb at the beginning, or behind a clause on the grounds. */
    private boolean saysWork(int from, Span sentence) {
        if (WorkWords.startsWithWork(page, from)) {
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

    private boolean isGiven(Scope scope, Optional<Actor> own, Span sentence) {
        if (scope == Scope.ASSIGNING) {
            return true;
        }
        if (own.isEmpty()) {
            return false;
        }
<<<<<<< HEAD
        boolean sentByDay =
                deadlines.of(sentence).filter(date -> date.bound() != Bound.ON).isPresent()
                        && SENDS.matcher(page.plain(sentence)).find();
=======
        boolean byDay = deadlines.of(sentence).filter(date -> date.bound() != Bound.ON).isPresent();
        boolean sentByDay = byDay && SENDS.matcher(page.plain(sentence)).find();
>>>>>>> d0971ba (Hai báo cáo trong một câu là hai việc; ngày chung cho cả mục, đơn vị ghi ở mục trước, tên như Đào tạo và Thường trực được đọc đúng)
        boolean counted = EACH.matcher(page.plain(sentence)).find();
        boolean manyByDay = own.get().isMany() && byDay;
        return sentByDay || scope == Scope.DESCRIBING && manyByDay || scope == Scope.DESCRIBING && (own.get().assigned() || counted);
    }

    /** "Hoàn thành trước ngày …" belongs to the sentence before. */
    private void finish(List<Obligation> found, Span sentence) {
        if (found.isEmpty() || !FINISHING.matcher(page.plain(sentence)).matches()) {
            return;
        }
        Optional<DateMention> date = deadlines.of(sentence);
        found.stream().filter(work -> work.deadline().isEmpty()).forEach(work -> date.ifPresent(work::isDue));
    }
}
