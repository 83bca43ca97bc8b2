package vn.kehoach.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kehoach.reading.document.Block;
import vn.kehoach.reading.document.LabelReader.Label;
import vn.kehoach.reading.document.Outline;
import vn.kehoach.reading.event.Event.Alternative;
import vn.kehoach.reading.text.Page;
import vn.kehoach.reading.text.Span;

/** Reads the ways to hold an event (Phương án 1, 2), each with its condition and its place. */
final class AlternativeReader {

    private static final Pattern OPTION = Pattern.compile(
            "^phuong an (?<number>\\d|[a-c]|mot|hai|ba|i{1,3})\\b\\s*(?<rest>[:.(-].*)", Pattern.DOTALL);
    private static final Pattern CONDITION = Pattern.compile(
            "\\(\\s*(?:ap dung )?(?:neu|trong truong hop|truong hop|khi|trong dieu kien)\\s+(?<when>[^)]*)\\)?");
    /** Without brackets: "…, nếu dịch bệnh được kiểm soát". */
    private static final Pattern CLAUSE =
            Pattern.compile("\\b(?:neu|trong truong hop|truong hop|trong dieu kien)\\s+(?<when>[^.;:,()]{5,160})");

    private static final Pattern OWN_PLACE = Pattern.compile(
            "\\btai\\s+(?<place>(?!cac (?:dia phuong|co so)\\b)[^.;,()]{4,100}?)(?=\\s+(?:neu|trong truong hop|khi)\\b|[.;,()]|$)");

    /** Where an option begins within a paragraph. */
    private static final Pattern INLINE = Pattern.compile("\\bphuong an (?:\\d|[a-c]|mot|hai|ba|i{1,3})\\s*[:(-]");

    private static final Pattern PLACE = Pattern.compile(
            "^(?:-\\s*)?(?:truong hop|doi voi|neu|phuong an)\\s+(?<case>.{3,120}?)\\s*(?:thi |, |: )?\\s*(?:to chuc |du kien )?(?:tai|:)\\s+(?<place>.+)$",
            Pattern.DOTALL);

    private final Page page;
    private final List<Alternative> alternatives = new ArrayList<>();

    AlternativeReader(Page page, Outline outline, Optional<Label> place) {
        this.page = page;
        List<Span> options = outline.blocks()
                .map(Block::words)
                .filter(this::isOption)
                .flatMap(this::options)
                .toList();
        if (options.size() < 2) {
            options = outline.blocks()
                    .map(Block::words)
                    .map(words -> options(words).skip(1).toList())
                    .filter(inline -> inline.size() > 1)
                    .findFirst()
                    .orElse(List.of());
        }
        if (options.size() > 1) {
            options.forEach(option -> alternatives.add(alternative(option, place)));
        }
    }

    /** The words before the first option, and each option that the paragraph names. */
    private Stream<Span> options(Span words) {
        List<Integer> starts = INLINE.matcher(page.plain())
                .region(words.start(), words.end())
                .results()
                .map(MatchResult::start)
                .toList();
        if (starts.isEmpty() || starts.get(0) == words.start() && starts.size() == 1) {
            return Stream.of(words);
        }
        Stream<Span> lead = starts.get(0) == words.start() && isOption(words)
                ? Stream.empty()
                : Stream.of(new Span(words.start(), starts.get(0)));
        return Stream.concat(
                lead,
                IntStream.range(0, starts.size())
                        .mapToObj(n ->
                                page.trimmed(starts.get(n), n + 1 < starts.size() ? starts.get(n + 1) : words.end())));
    }

    List<Alternative> read() {
        return alternatives;
    }

    /** The way that these words speak of: in-person, online. */
    static Optional<String> mode(String plain) {
        if (plain.matches("(?s).*\\btruc tuyen\\b.*")) {
            return Optional.of("online");
        }
        return plain.matches(
                        "(?s).*\\b(?:(?:doi thoai|to chuc|hoi nghi|hinh thuc|buoi|hop|tham gia|gap go|chuong trinh|tham du)\\b.{0,12}\\btruc tiep|truc tiep\\s*(?:$|[.;,(]))(?! dong chi).*")
                ? Optional.of("in-person")
                : Optional.empty();
    }

    private boolean isOption(Span words) {
        return OPTION.matcher(page.plain(words)).matches();
    }

    private Alternative alternative(Span option, Optional<Label> place) {
        String plain = page.plain(option);
        Matcher named = OPTION.matcher(plain);
        String number = named.matches() ? named.group("number") : "";
        String id = mode(plain)
                .filter(mode ->
                        alternatives.stream().noneMatch(other -> other.id().equals(mode)))
                .orElse("phuong-an-" + (alternatives.size() + 1));
        return new Alternative(
                id,
                when(option),
                place.flatMap(label -> placeOf(id, number, label)).or(() -> ownPlace(option)),
                option);
    }

    private Optional<String> when(Span option) {
        for (Pattern pattern : List.of(CONDITION, CLAUSE)) {
            Matcher condition = pattern.matcher(option.in(page.plain()));
            if (condition.find()) {
                return Optional.of(
                        page.words(option.start() + condition.start("when"), option.start() + condition.end("when")));
            }
        }
        return Optional.empty();
    }

    /** "Phương án 1: tổ chức trực tiếp tại Hội trường A". */
    private Optional<String> ownPlace(Span option) {
        Matcher at = OWN_PLACE.matcher(option.in(page.plain()));
        return at.find()
                ? Optional.of(page.words(option.start() + at.start("place"), option.start() + at.end("place")))
                : Optional.empty();
    }

    private Optional<String> placeOf(String id, String number, Label label) {
        return label.block().children().stream()
                .map(Block::words)
                .map(words -> placeIn(words, id, number))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> placeIn(Span words, String id, String number) {
        Matcher found = PLACE.matcher(page.plain().substring(words.start(), words.end()));
        if (!found.find()) {
            return Optional.empty();
        }
        boolean meant = mode(found.group("case") + ".").filter(id::equals).isPresent()
                || found.group("case").matches(number + "\\b.*");
        int from = words.start() + found.start("place");
        return meant ? Optional.of(page.words(from, words.end()).replaceFirst("[.;]$", "")) : Optional.empty();
    }
}
