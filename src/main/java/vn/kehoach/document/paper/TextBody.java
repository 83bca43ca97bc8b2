package vn.kehoach.document.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.kehoach.plan.content.Content;
import vn.kehoach.plan.content.DocumentPlaces;
import vn.kehoach.plan.content.frame.WrittenIssue;
import vn.kehoach.plan.content.frame.WrittenNumber;
import vn.kehoach.plan.content.line.Source;

/**
 * The body of a plan that was read from a text: its own words between the title and the signatures, in their order. Head,
 * signatures and recipients are set anew from what was read there, and corrected.
 */
final class TextBody {

    private static final Pattern ORNAMENT = Pattern.compile("^[\\s\\-–—_=*.]+$");
    /** Two lines that stuck together when the text was copied: {@code I. MỤC ĐÍCH**1. Mục đích**}. */
    private static final Pattern STUCK = Pattern.compile("(?<=[^\\s*])(?=\\*\\*\\d{1,2}[.)])");

    private static final Pattern RECIPIENTS = Pattern.compile("(?imu)^[\\s*]*(?:TM\\..*)?Nơi nhận");
    private static final Pattern ANNEX =
            Pattern.compile("(?mu)^[\\s*]*(?:PHỤ LỤC|DANH SÁCH|BIỂU|MẪU|ĐỀ CƯƠNG|CHƯƠNG TRÌNH|LỊCH|BẢNG)\\b.*$");

    private static final Pattern LABELLED = Pattern.compile("[^\\t]*:\\s*\\t");

    private final String text;
    private final int from;
    private final int to;
    private final int behind;

    private TextBody(String text, int from, int to, int behind) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.behind = behind;
    }

    static TextBody of(Content content, String text) {
        int from = Math.min(ends(head(content)), text.length());
        int to = Stream.concat(starts(tail(content)), recipients(text, from).stream())
                .filter(start -> start >= from)
                .min(Integer::compare)
                .orElse(text.length());
        return new TextBody(text, from, Math.min(to, text.length()), Math.max(ends(tail(content)), to));
    }

    private static Stream<Source> head(Content content) {
        Optional<DocumentPlaces> places = content.document().sources();
        return Stream.of(
                        content.head().number().flatMap(WrittenNumber::source).stream(),
                        content.head().issued().flatMap(WrittenIssue::source).stream(),
                        places.flatMap(DocumentPlaces::title).stream())
                .flatMap(each -> each);
    }

    private static Stream<Source> tail(Content content) {
        return Stream.concat(
                content.signatories().stream().flatMap(line -> line.source().stream()),
                content.document().sources().stream().flatMap(places -> places.recipients().stream()));
    }

    private static int ends(Stream<Source> sources) {
        return sources.flatMap(source -> source.end().stream())
                .max(Integer::compare)
                .orElse(0);
    }

    private static Stream<Integer> starts(Stream<Source> sources) {
        return sources.flatMap(source -> source.start().stream());
    }

    private static Optional<Integer> recipients(String text, int from) {
        Matcher found = RECIPIENTS.matcher(text);
        return found.find(from) ? Optional.of(found.start()) : Optional.empty();
    }

    /** The words between the head and the signatures. */
    List<Block> blocks() {
        return blocks(text.substring(from, to));
    }

    /** What stands behind signatures and recipients, from the heading of the first annex on. */
    List<Block> annexes() {
        if (behind >= text.length()) {
            return List.of();
        }
        Matcher annex = ANNEX.matcher(text);
        return annex.find(behind) ? blocks(text.substring(annex.start())) : List.of();
    }

    static List<Block> blocks(String words) {
        List<Block> blocks = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        STUCK.matcher(words).replaceAll("\n").lines().map(String::strip).forEach(line -> {
            if (line.indexOf('\t') > 0) {
                rows.add(line);
                return;
            }
            endTable(blocks, rows);
            if (!line.isEmpty() && !ORNAMENT.matcher(line).matches()) {
                blocks.add(Block.of(line));
            }
        });
        endTable(blocks, rows);
        return List.copyOf(blocks);
    }

    private static void endTable(List<Block> blocks, List<String> rows) {
        // "1. Thời gian:⇥sáng ngày 11/4" is a label and its words, no table of two columns.
        if (rows.stream().allMatch(row -> LABELLED.matcher(row).lookingAt())) {
            rows.forEach(row -> blocks.add(Block.of(row.replace('\t', ' '))));
        } else {
            blocks.add(Block.table(List.copyOf(rows)));
        }
        rows.clear();
    }
}
