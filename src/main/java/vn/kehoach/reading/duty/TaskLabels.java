package vn.kehoach.reading.duty;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.reading.document.Block;
import vn.kehoach.reading.document.Dates;
import vn.kehoach.reading.document.DeadlineReader;
import vn.kehoach.reading.document.Outline;
import vn.kehoach.reading.document.Topics;
import vn.kehoach.reading.text.Marker;
import vn.kehoach.reading.text.Page;
import vn.kehoach.reading.text.Span;
import vn.kehoach.reading.words.BodyWords;
import vn.kehoach.reading.words.NameReader;
import vn.kehoach.reading.words.Names;
import vn.kehoach.reading.words.SectionWords.Topic;
import vn.kehoach.reading.words.WorkWords;

/** Tasks whose body and date stand behind labels: "Cơ quan chủ trì: …; phối hợp: …; thời gian hoàn thành: …". */
public final class TaskLabels {

    private static final Pattern LABEL = Pattern.compile(
            "(?<![a-z])(?<!noi dung )(?<!nhiem vu )(?<!kinh phi )(?<!bien phap )(?<!giai phap )(?:(?<lead>(?:(?:co quan|don vi|bo phan|ca nhan|nguoi|ban) )?(?:chu tri|thuc hien|chiu trach nhiem|phu trach|chu tri thuc hien|chu tri,? tham muu|chu tri tham muu|dau moi|phu trach chinh|trien khai)(?: thuc hien| chinh| tham muu)?)"
                    + "|(?<partner>(?:(?:co quan|don vi|bo phan|ban) )?phoi hop(?: thuc hien)?)"
                    + "|(?<time>thoi gian(?: [a-z]{1,10}){0,5}?|thoi han(?: hoan thanh| thuc hien)?|tien do(?: hoan thanh| thuc hien)?|hoan thanh|han hoan thanh)"
                    + "|(?<product>san pham(?: du kien| dau ra)?|ket qua(?: dau ra)?))\\s*:\\s*");

    private static final Pattern BARE = Pattern.compile(
            "(?:(?:co quan|don vi|to chuc|bo phan) )?(?:thuc hien|chu tri|phan cong|phan cong thuc hien|to chuc thuc hien|chu tri,? phoi hop)\\s*:?");

    /** "Nhiệm vụ: …" says so, and then what. */
    private static final Pattern NAMED = Pattern.compile(
            "^(?:nhiem vu|noi dung|noi dung thuc hien|cong viec|noi dung cong viec|ten nhiem vu|hoat dong)\\s*:\\s*");

    /** "Hoạt động 1": what it is stands below. */
    private static final Pattern COUNTED =
            Pattern.compile("(?:hoat dong|nhiem vu|noi dung|cong viec)\\s*\\d{0,2}\\s*[:.]?");

    private final Page page;
    private final Topics topics;
    private final DeadlineReader deadlines;
    private final Set<Block> taken = new HashSet<>();
    private final Map<Block, List<Found>> known = new IdentityHashMap<>();
    private final Map<Block, Optional<Block>> unlabelled = new IdentityHashMap<>();

    public TaskLabels(Page page, Topics topics, Dates dates) {
        this.page = page;
        this.topics = topics;
        this.deadlines = new DeadlineReader(page, dates);
    }

    /** Whether the block belongs to such a task. */
    boolean takes(Block block) {
        return taken.contains(block);
    }

    public List<Obligation> read(Outline outline) {
        Map<Block, List<Found>> tasks = new LinkedHashMap<>();
        outline.blocks().filter(this::mayHold).forEach(block -> {
            List<Found> labels = labels(block);
            if (!labels.isEmpty()) {
                task(block, labels).ifPresent(task -> tasks.computeIfAbsent(task, each -> new ArrayList<>())
                        .addAll(labels));
            }
        });
        List<Obligation> read = new ArrayList<>();
        tasks.forEach((task, labels) -> obligation(task, labels).ifPresent(read::add));
        return read;
    }

    private boolean mayHold(Block block) {
        Topic topic = topics.of(block);
        return topic != Topic.OCCASION && topic != Topic.PURPOSE && topic != Topic.AGENDA;
    }

    private List<Found> labels(Block block) {
        List<Found> labels = known.get(block);
        if (labels == null) {
            labels = find(block);
            known.put(block, labels);
        }
        return labels;
    }

    private List<Found> find(Block block) {
        List<Found> found = new ArrayList<>();
        Span words = block.words();
        Matcher matcher = LABEL.matcher(page.plain()).region(words.start(), words.end());
        while (matcher.find()) {
            if (!found.isEmpty()) {
                found.get(found.size() - 1).endsAt(matcher.start());
            }
            found.add(new Found(block, key(matcher), matcher.start(), matcher.end(), words.end()));
        }
        return found;
    }

    private static String key(Matcher matcher) {
        for (String key : List.of("lead", "partner", "time", "product")) {
            if (matcher.group(key) != null) {
                return key;
            }
        }
        throw new IllegalStateException("No label");
    }

    /** The block that says what is to be done: the same one, or the one that the labels stand below or behind. */
    private Optional<Block> task(Block block, List<Found> labels) {
        if (labels.get(0).start - block.words().start() > 12) {
            return Optional.of(block);
        }
        Optional<Block> group = block.parent().filter(this::isBare);
        return group.isPresent() ? taskOfGroup(group.get()) : taskBeside(block);
    }

    /** "b) Cơ quan thực hiện:" holds labels and is no task. */
    private boolean isBare(Block block) {
        return BARE.matcher(page.plain(block.words())).matches();
    }

    private Optional<Block> taskOfGroup(Block group) {
        return group.parent()
                .flatMap(parent -> before(group, parent.children()))
                .or(group::parent);
    }

    private Optional<Block> taskBeside(Block block) {
        Optional<Block> before = block.parent().flatMap(parent -> before(block, parent.children()));
        boolean besides = before.filter(
                        other -> !other.marker().label().equals(block.marker().label())
                                || other.marker().rank() != block.marker().rank())
                .isPresent();
        return besides && before.get().marker().rank() != Marker.Rank.BULLET ? before : taskAbove(block);
    }

    /** The nearest before it that holds no label; all brothers are gone through once. */
    private Optional<Block> before(Block block, List<Block> siblings) {
        if (!unlabelled.containsKey(block)) {
            Optional<Block> nearest = Optional.empty();
            for (Block sibling : siblings) {
                unlabelled.put(sibling, nearest);
                nearest = labels(sibling).isEmpty() ? Optional.of(sibling) : nearest;
            }
        }
        return unlabelled.get(block);
    }

    /** Labels among descriptions below a heading: the heading is the task. */
    private static Optional<Block> taskAbove(Block block) {
        return block.parent();
    }

    private Optional<Obligation> obligation(Block task, List<Found> labels) {
        Optional<Found> lead = labels.stream()
                .filter(label -> label.key.equals("lead"))
                .filter(label -> label.value().start() < label.value().end())
                .findFirst();
        if (lead.isEmpty() || !startsWithName(lead.get())) {
            return Optional.empty();
        }
        int end =
                labels.get(0).block == task ? labels.get(0).start : task.words().end();
        Span what = named(task, what(task.words().start(), end));
        if (what.start() >= what.end()) {
            return Optional.empty();
        }
        Obligation work = new Obligation(names(lead.get().value()), what, task);
        labels.stream()
                .filter(label -> label.key.equals("time"))
                .findFirst()
                .ifPresentOrElse(
                        time -> new Terms(page, deadlines).set(work, time.value()),
                        () -> deadlines.of(what).ifPresent(work::isDue));
        labels.stream()
                .filter(label -> label.key.equals("partner"))
                .findFirst()
                .ifPresent(partner -> work.has("partners", names(partner.value())));
        labels.stream()
                .filter(label -> label.key.equals("product"))
                .filter(label -> label.value().start() < label.value().end())
                .findFirst()
                .ifPresent(product -> work.has("product", page.words(product.value())));
        work.is(new KindReader(page).of(work));
        labels.forEach(label -> taken.add(label.block));
        taken.add(task);
        return Optional.of(work);
    }

    private Span named(Block task, Span what) {
        if (COUNTED.matcher(page.plain(what)).matches()) {
            return task.all()
                    .skip(1)
                    .filter(child -> labels(child).isEmpty())
                    .map(child -> pastName(child.words()))
                    .filter(words -> words.end() - words.start() > 12)
                    .findFirst()
                    .map(words -> what(words.start(), words.end()))
                    .orElse(what);
        }
        return pastName(what);
    }

    private Span pastName(Span what) {
        Matcher named = NAMED.matcher(page.plain().substring(what.start(), what.end()));
        return named.find() ? new Span(what.start() + named.end(), what.end()) : what;
    }

    private boolean startsWithName(Found lead) {
        int start = lead.value().start();
        return BodyWords.beginsAt(page, start)
                || Character.isUpperCase(page.shown().charAt(start)) && !WorkWords.startsWithWork(page, start);
    }

    private List<String> names(Span value) {
        return NameReader.at(page, value.start(), value.end())
                .map(Names::list)
                .orElseGet(() -> List.of(page.words(value).replaceFirst("[.;]$", "")));
    }

    private Span what(int from, int to) {
        int end = to;
        while (end > from
                && (page.isGap(end - 1) || ".,;:(-–".indexOf(page.shown().charAt(end - 1)) >= 0)) {
            end--;
        }
        return new Span(from, end);
    }

    /** One label in a block. */
    private final class Found {
        private final Block block;
        private final String key;
        private final int start;
        private final int valueFrom;
        private int end;

        Found(Block block, String key, int start, int valueFrom, int end) {
            this.block = block;
            this.key = key;
            this.start = start;
            this.valueFrom = valueFrom;
            this.end = end;
        }

        void endsAt(int place) {
            end = place;
        }

        Span value() {
            int to = end;
            while (to > valueFrom
                    && (page.isGap(to - 1) || ".,;)(-–".indexOf(page.shown().charAt(to - 1)) >= 0)) {
                to--;
            }
            return new Span(valueFrom, to);
        }
    }
}
