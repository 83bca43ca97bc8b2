package vn.kehoach.reading.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.reading.document.Block;
import vn.kehoach.reading.document.Dates;
import vn.kehoach.reading.document.DeadlineReader;
import vn.kehoach.reading.text.Marker;
import vn.kehoach.reading.text.Page;
import vn.kehoach.reading.text.Sentences;
import vn.kehoach.reading.text.Span;
import vn.kehoach.reading.time.DateMention;
import vn.kehoach.reading.words.Lexicon;
import vn.kehoach.reading.words.Phrases;
import vn.kehoach.reading.words.WorkWords;
import vn.kehoach.shared.Folding;

/** Reads the sentences of one item. */
final class SentenceReader {

    private static final Pattern MOREOVER =
            Pattern.compile(Lexicon.any("dong thoi, ngoai ra, ben canh do, cung voi do") + "\\s*,?\\s*");
    private static final Pattern FINISHING = Pattern.compile(
            "^(?:thoi gian|thoi han|han chot|han|hoan thanh|hoan tat|xong|cham nhat|truoc|thuc hien xong|thoi diem)\\b.*",
            Pattern.DOTALL);
    private static final Pattern LEADS_ONLY = Pattern.compile(
            "(?:(?:co trach nhiem|la don vi|la co quan)\\s+)?(?:chu tri|phu trach|chiu trach nhiem)(?:\\s+(?:thuc hien|trien khai|tham muu))?"
                    + "(?:,?\\s+phoi hop\\s+(?:(?:voi|cung)\\s+)?[^;.]{3,160}?)?(?:,?\\s+(?:thuc hien|hoan thanh|hoan thien|xong|trien khai)\\b[^;.]{0,60})?\\s*[.;]?");

    private static final Pattern PERIOD = Pattern.compile(
            "\\b(?:quy (?:i{1,3}|iv|[1-4])|(?:6|9|sau|chin) thang(?: dau nam| cuoi nam)?|nam)\\b[^,;]{0,25}?\\b(?:truoc|cham nhat)\\b");

    /** So many letters beside the date tell nothing else. */
    private static final int AROUND_DATE = 25;

    private final Page page;
    private final SentenceActors actors;
    private final DeadlineReader deadlines;
    private final KindReader kinds;
    private final DetailReader details;
    private final Clauses clauses;
    private final WorkTest test;

    SentenceReader(Page page, Dates dates) {
        this.page = page;
        this.actors = new SentenceActors(page);
        this.deadlines = new DeadlineReader(page, dates);
        this.kinds = new KindReader(page);
        this.test = new WorkTest(page, deadlines);
        this.clauses = new Clauses(page, dates, deadlines);
        this.details = new DetailReader(page, deadlines);
    }

    List<Obligation> read(Block block, Optional<Actor> above, Scope scope) {
        List<Obligation> found = new ArrayList<>();
        Optional<Actor> speaking = above;
        Optional<Span> unsaid = Optional.empty();
        for (Span sentence : pieces(block)) {
            Optional<Actor> own = actors.of(sentence, above.isPresent()).map(actor -> meant(actor, above));
            if (isColonHeading(own, sentence)) {
                speaking = own;
                continue;
            }
            if (!found.isEmpty() && own.isEmpty() && saysOnlyWhen(sentence)) {
                finish(found, sentence);
                continue;
            }
            Optional<Obligation> work = own.isPresent() && unsaid.isPresent() && isDelegation(own.get(), sentence)
                    ? Optional.of(delegated(block, unsaid.get(), sentence, own.get()))
                    : work(block, sentence, own, speaking, found.isEmpty(), scope);
            work.ifPresentOrElse(each -> found.addAll(periods(block, sentence, each)), () -> finish(found, sentence));
            unsaid = work.isEmpty() && scope != Scope.TELLING && WorkWords.startsWithWork(page, sentence.start())
                    ? Optional.of(sentence)
                    : Optional.empty();
            speaking = own.isPresent() && work.isPresent() ? own : speaking;
        }
        return found;
    }

    /** "Báo cáo quý I trước ngày 15/3, 6 tháng trước ngày 15/6, năm trước ngày 15/12": a report each. */
    private List<Obligation> periods(Block block, Span sentence, Obligation work) {
        boolean several = work.kind() == ObligationKind.UNIT_REPORT
                && PERIOD.matcher(page.plain(sentence)).results().count() > 1;
        if (!several) {
            return List.of(work);
        }
        return deadlines.bounds(sentence).stream()
                .map(date -> {
                    Obligation report = new Obligation(work.who(), work.what(), block);
                    report.isDue(date);
                    report.is(work.kind());
                    details.complete(report, sentence);
                    return report;
                })
                .toList();
    }

    /** "Sở Tư pháp chủ trì, hoàn thành trong quý I": what is to be done stands in the sentence before. */
    private boolean isDelegation(Actor actor, Span sentence) {
        return actor.workFrom() < sentence.end()
                && LEADS_ONLY
                        .matcher(page.plain(new Span(actor.workFrom(), sentence.end())))
                        .matches();
    }

    private Obligation delegated(Block block, Span what, Span sentence, Actor actor) {
        Obligation work = new Obligation(actor.names(), withoutStop(what), block);
        deadlines.of(sentence).or(() -> deadlines.of(what)).ifPresent(work::isDue);
        work.is(kinds.of(work));
        details.complete(work, sentence);
        return work;
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
                || test.isMerePermission(sentence, plain, first)) {
            return Optional.empty();
        }
        Optional<Actor> actor = own.or(() -> above);
        int from = own.map(Actor::workFrom).orElseGet(() -> workFrom(sentence));
        if (own.isEmpty() && test.isHeadingOfItems(block)) {
            return Optional.empty();
        }
        boolean works = own.isPresent()
                || first && block.marker().rank() != Marker.Rank.NONE
                || test.saysWork(from, sentence)
                || test.isSent(from, sentence);
        if (actor.isEmpty() || !works || from >= sentence.end() || !test.isGiven(scope, own, sentence)) {
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

    private int workFrom(Span sentence) {
        Matcher more = MOREOVER.matcher(page.plain()).region(sentence.start(), sentence.end());
        return more.lookingAt() ? more.end() : sentence.start();
    }

    /** "Hoàn thành trước ngày 30/9." */
    private boolean saysOnlyWhen(Span sentence) {
        String plain = page.plain(sentence);
        boolean finishing = FINISHING.matcher(plain).matches();
        return finishing
                && deadlines
                        .of(sentence)
                        .filter(date -> sentence.end()
                                        - sentence.start()
                                        - (date.span().end() - date.span().start())
                                < AROUND_DATE)
                        .isPresent();
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
