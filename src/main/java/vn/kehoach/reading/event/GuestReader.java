package vn.kehoach.reading.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kehoach.reading.document.Block;
import vn.kehoach.reading.document.Outline;
import vn.kehoach.reading.document.Topics;
import vn.kehoach.reading.text.Page;
import vn.kehoach.reading.text.Span;
import vn.kehoach.reading.words.BodyWords;
import vn.kehoach.reading.words.SectionWords.Topic;

/** Reads who comes: head counts by body, those in the chair, and long lists of units. */
public final class GuestReader {

    private static final String PEOPLE = "(?:dong chi|dai bieu|nguoi|d/c|dc|doan vien|hoc sinh|sinh vien|can bo)";
    private static final Pattern IN_BRACKETS =
            Pattern.compile("\\(\\s*(?:gom |khoang |du kien )?(?<count>\\d{1,4})\\s*" + PEOPLE);
    private static final Pattern BEHIND_COLON =
            Pattern.compile("^(?<org>[^:;]{3,90}?)\\s*:\\s*(?:khoang |du kien )?(?<count>\\d{1,4})\\s*" + PEOPLE);
    private static final Pattern CHAIR =
            Pattern.compile("^(?:thanh phan )?(?:chu tri|chu toa|doan chu tich|chu tich doan)\\b.*");
    private static final int LONG_LIST = 10;

    private final Page page;
    private final List<Block> blocks;

    public GuestReader(Page page, Topics topics, Outline outline) {
        this.page = page;
        this.blocks = outline.blocks()
                .filter(block -> topics.of(block) == Topic.OCCASION)
                .toList();
    }

    public List<Participants> participants() {
        return Stream.concat(
                        blocks.stream().map(this::single).flatMap(Optional::stream),
                        blocks.stream().map(this::group).flatMap(Optional::stream))
                .toList();
    }

    private Optional<Participants> single(Block block) {
        Matcher found = BEHIND_COLON.matcher(
                page.plain().substring(block.words().start(), block.words().end()));
        boolean item = block.children().isEmpty() && !block.marker().isNone();
        return item && found.find()
                ? Optional.of(new Participants(
                        page.words(
                                block.words().start() + found.start("org"),
                                block.words().start() + found.end("org")),
                        List.of(Integer.parseInt(found.group("count"))),
                        true,
                        block.words()))
                : Optional.empty();
    }

    private Optional<Participants> group(Block block) {
        List<Integer> counts = new ArrayList<>();
        for (Block child : block.children()) {
            Matcher found = IN_BRACKETS.matcher(page.plain(child.words()));
            if (found.find()) {
                counts.add(Integer.parseInt(found.group("count")));
            }
        }
        String org = page.words(block.words()).replaceFirst("\\s*:?$", "");
        return counts.isEmpty() ? Optional.empty() : Optional.of(new Participants(org, counts, false, block.words()));
    }

    public Optional<Integer> chairs() {
        return blocks.stream()
                .filter(block -> CHAIR.matcher(page.plain(block.words())).matches())
                .map(block -> block.children().size())
                .filter(count -> count > 0)
                .findFirst();
    }

    /** How many units the longest list names. */
    public Optional<Integer> unitList() {
        return Optional.of(namedUnits().size()).filter(count -> count > 0);
    }

    /** The units of the longest list, as written; empty where no list is long. */
    public List<String> namedUnits() {
        return blocks.stream()
                .filter(block -> namesIn(block).size() >= LONG_LIST)
                .max(Comparator.comparingInt(block -> namesIn(block).size()))
                .map(this::names)
                .orElse(List.of());
    }

    private List<String> names(Block block) {
        List<Integer> starts = namesIn(block);
        return IntStream.range(0, starts.size())
                .mapToObj(n -> page.words(
                        starts.get(n),
                        n + 1 < starts.size()
                                ? starts.get(n + 1)
                                : block.words().end()))
                .map(name -> name.replaceFirst("[\\s,;.]+$", ""))
                .toList();
    }

    /** Where the names begin. */
    private List<Integer> namesIn(Block block) {
        List<Integer> starts = new ArrayList<>();
        Span words = block.words();
        boolean begins = true;
        for (int place = words.start(); place < words.end(); place++) {
            boolean name = begins
                    && !isPeople(place)
                    && BodyWords.isHead(page, place)
                    && Character.isUpperCase(page.shown().charAt(place));
            if (name) {
                starts.add(place);
            }
            begins =
                    page.shown().charAt(place) == ',' || begins && page.isGap(place) || atRepresentatives(words, place);
        }
        return starts;
    }

    private boolean isPeople(int place) {
        return page.plain().startsWith("thuong truc", place) || page.plain().startsWith("lanh dao", place);
    }

    /** "Đại diện Thường trực Đoàn Sở …": the first name stands behind the people. */
    private boolean atRepresentatives(Span words, int place) {
        return place - words.start() < 40
                && (page.plain().startsWith("c ", place - 0) || page.plain().startsWith("n ", place))
                && page.plain()
                        .substring(words.start(), place + 1)
                        .matches("(?:- )?dai dien(?: thuong truc| lanh dao)?");
    }
}
