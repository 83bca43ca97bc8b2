package vn.kehoach.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.reading.Event.Alternative;
import vn.kehoach.reading.LabelReader.Label;

/** Reads the ways to hold an event (Phương án 1, 2), each with its condition and its place. */
final class AlternativeReader {

    private static final Pattern OPTION = Pattern.compile(
            "^phuong an (?<number>\\d|[a-c]|mot|hai|ba|i{1,3})\\b\\s*(?<rest>[:.(-].*)", Pattern.DOTALL);
    private static final Pattern CONDITION = Pattern.compile(
            "\\(\\s*(?:ap dung )?(?:neu|trong truong hop|truong hop|khi|trong dieu kien)\\s+(?<when>[^)]*)\\)?");
    private static final Pattern PLACE = Pattern.compile(
            "^(?:-\\s*)?(?:truong hop|doi voi|neu|phuong an)\\s+(?<case>.{3,120}?)\\s*(?:thi |, |: )?\\s*(?:to chuc |du kien )?(?:tai|:)\\s+(?<place>.+)$",
            Pattern.DOTALL);

    private final Page page;
    private final List<Alternative> alternatives = new ArrayList<>();

    AlternativeReader(Page page, Outline outline, Optional<Label> place) {
        this.page = page;
        List<Block> options = outline.blocks().filter(block -> isOption(block)).toList();
        if (options.size() > 1) {
            options.forEach(option -> alternatives.add(alternative(option, place)));
        }
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

    private boolean isOption(Block block) {
        return OPTION.matcher(page.plain(block.words())).matches();
    }

    private Alternative alternative(Block option, Optional<Label> place) {
        String plain = page.plain(option.words());
        Matcher named = OPTION.matcher(plain);
        named.matches();
        String id = mode(plain)
                .filter(mode ->
                        alternatives.stream().noneMatch(other -> other.id().equals(mode)))
                .orElse("phuong-an-" + (alternatives.size() + 1));
        return new Alternative(
                id, when(option), place.flatMap(label -> placeOf(id, named.group("number"), label)), option.span());
    }

    private Optional<String> when(Block option) {
        Matcher condition = CONDITION.matcher(
                page.plain().substring(option.span().start(), option.span().end()));
        return condition.find()
                ? Optional.of(page.words(
                        option.span().start() + condition.start("when"),
                        option.span().start() + condition.end("when")))
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
