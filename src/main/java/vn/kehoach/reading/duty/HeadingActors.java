package vn.kehoach.reading.duty;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.kehoach.reading.document.Block;
import vn.kehoach.reading.text.Page;
import vn.kehoach.reading.text.Span;
import vn.kehoach.reading.words.BodyWords;
import vn.kehoach.reading.words.Lexicon;
import vn.kehoach.reading.words.NameReader;
import vn.kehoach.reading.words.Names;
import vn.kehoach.reading.words.Phrasebook;
import vn.kehoach.reading.words.WorkWords;

/** Bodies that a heading names for all that stands below it. */
final class HeadingActors {

    private static final Pattern PREFIX = Pattern.compile("(?:"
            + Lexicon.any(
                    "de xuat, de nghi, kinh de nghi, tran trong de nghi, giao, phan cong, doi voi, trach nhiem cua, nhiem vu cua, rieng, ve phia, yeu cau, nhiem vu cu the cua, cong tac cua, phan cong nhiem vu cho, giao cho, uy quyen cho, uy quyen, trach nhiem")
            + "\\s*:?\\s*)+");

    private static final Pattern LEAD_IN = Pattern.compile(
            ".*(?:\\bsau|\\bcu the|nhu sau|sau day|(?:nhiem vu|noi dung|cong viec|viec|trach nhiem|chu tri|phu trach|tham muu|thuc hien))\\s*(?:\\([^)]*\\))?\\s*:?\\s*$",
            Pattern.DOTALL);

    private static final Pattern PLACES =
            Pattern.compile(":?\\s*\\p{Lu}\\p{Ll}*(?:(?:\\s|,\\s*|\\svà\\s|;\\s*)\\p{Lu}\\p{Ll}*)*\\s*:?");

    /** Fields of work that names of bodies end with. */
    private static final Phrasebook FIELD = Phrasebook.of(
            "nghien cuu, phat trien, xay dung, quan ly, dau tu, dao tao, boi duong, ho tro, tu van, kiem dinh, khai thac, van tai, dieu hanh, giam sat, cung cap, san xuat, kinh doanh, truyen thong, thong tin");

    private static final int LONGEST = 330;
    private static final int LONGEST_REST = 80;

    private final Page page;
    private final Map<Block, Optional<Actor>> known = new IdentityHashMap<>();

    HeadingActors(Page page) {
        this.page = page;
    }

    /** Of the nearest heading above. */
    Optional<Actor> above(Block block) {
        return block.above().map(this::of).flatMap(Optional::stream).findFirst();
    }

    /** Of the block itself, if it is such a heading. */
    Optional<Actor> of(Block block) {
        Optional<Actor> actor = known.get(block);
        if (actor == null) {
            actor = find(block);
            known.put(block, actor);
        }
        return actor;
    }

    private Optional<Actor> find(Block block) {
        Span words = block.words();
        if (block.children().isEmpty() || words.end() - words.start() > LONGEST) {
            return Optional.empty();
        }
        int start = afterPrefix(words);
        int end = namesEnd(start, words.end());
        if (end < 0) {
            return Optional.empty();
        }
        if (goesOn(start, end, words.end())) {
            return Optional.of(actor(start, words.end()));
        }
        if (isWhole(end, words.end())) {
            return Optional.of(actor(start, end));
        }
        return namesOn(end, words.end()) ? Optional.of(actor(start, words.end())) : leadIn(words, start);
    }

    private int afterPrefix(Span words) {
        Matcher prefix = PREFIX.matcher(page.plain()).region(words.start(), words.end());
        return prefix.lookingAt() && BodyWords.beginsAt(page, prefix.end()) ? prefix.end() : words.start();
    }

    /** Where the names end, those behind a semicolon included; negative where none begin. */
    private int namesEnd(int start, int limit) {
        int end = -1;
        Optional<Names> names = NameReader.at(page, start, limit);
        while (names.isPresent()) {
            end = names.get().span().end();
            int next = end;
            while (next < limit && (page.isGap(next) || page.shown().charAt(next) == ';')) {
                next++;
            }
            names = next > end && next < limit ? NameReader.at(page, next, limit) : Optional.empty();
        }
        return end;
    }

    /** Nothing but brackets and a colon follows the names. */
    private boolean isWhole(int end, int limit) {
        return page.shown().substring(end, limit).replaceAll("\\([^)]*\\)?", "").isBlank()
                || page.shown()
                        .substring(end, limit)
                        .replaceAll("\\([^)]*\\)?", "")
                        .strip()
                        .matches("[:.;,]+");
    }

    /** "Các trường đại học, cao đẳng": small words without a verb go on with the names. */
    private boolean goesOn(int start, int end, int limit) {
        String rest = page.plain().substring(end, limit);
        boolean many = BodyWords.afterPlural(page, start) > start;
        if (!many || rest.length() > LONGEST_REST || !rest.startsWith(",") || rest.matches("(?s).*[.;\\d].*")) {
            return false;
        }
        return IntStream.range(end, limit)
                .filter(place -> page.isGap(place - 1))
                .noneMatch(place -> WorkWords.startsWithWork(page, place));
    }

    /** "Ủy ban nhân dân các xã: Hòa An, Hòa Bình", "Viện Nghiên cứu phát triển tỉnh:": the rest belongs to the name. */
    private boolean namesOn(int end, int limit) {
        String rest = page.words(end, limit);
        boolean places = PLACES.matcher(rest).matches();
        boolean field = FIELD.at(page.plain(), end)
                && rest.length() <= LONGEST_REST
                && !rest.matches("(?s).*[.;].*")
                && LEAD_IN.matcher(page.plain(new Span(end, limit)))
                        .results()
                        .findAny()
                        .isEmpty();
        return places || field;
    }

    private Actor actor(int start, int end) {
        Span span = page.trimmed(start, end);
        return new Actor(List.of(page.words(span)), span, span.end(), false);
    }

    /** "Giao Văn phòng chủ trì thực hiện các nhiệm vụ sau:" */
    private Optional<Actor> leadIn(Span words, int start) {
        boolean open = page.shown().charAt(words.end() - 1) == ':'
                && LEAD_IN.matcher(page.plain().substring(words.start(), words.end()))
                        .matches();
        return open
                ? NameReader.at(page, start, words.end())
                        .filter(Names::closed)
                        .map(names -> new Actor(names.list(), names.span(), names.end(), true))
                : Optional.empty();
    }
}
