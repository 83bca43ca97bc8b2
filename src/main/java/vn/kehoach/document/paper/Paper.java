package vn.kehoach.document.paper;

import java.util.List;
import java.util.stream.Stream;

/**
 * A document as it lies on the table, before it is a page, a PDF or a Word file.
 *
 * @param draft what marks it as a draft, empty once it is issued
 * @param kind the type in capitals: {@code KẾ HOẠCH}
 * @param title trích yếu
 * @param recipients the lines of Nơi nhận
 * @param annexes what stands behind the signatures
 */
public record Paper(
        Letterhead head,
        String draft,
        String kind,
        String title,
        List<Block> body,
        List<Signature> signatures,
        List<String> recipients,
        List<Block> annexes) {

    /** The body, so much of it together that a long one is quickly set; a short one is one group. */
    public List<List<Block>> bodyGroups() {
        return Groups.of(body, block -> !block.isHeading());
    }

    /** The same of what stands behind the signatures. */
    public List<List<Block>> annexGroups() {
        return Groups.of(annexes, block -> !block.isHeading());
    }

    /** What a list of files calls it. */
    public String name() {
        return head.number().replaceFirst("^Số:?\\s*", "").strip() + " " + title;
    }

    /** All of it, line by line, in the order in which it is read. */
    public List<String> words() {
        return Stream.of(
                        Stream.of(head.parent()),
                        head.issuers().stream(),
                        Stream.of(head.number()),
                        head.layout().right().stream(),
                        Stream.of(head.placeAndDate(), kind, title),
                        body.stream().flatMap(Paper::lines),
                        signatures.stream().flatMap(Paper::lines),
                        recipients.stream().limit(1).map(any -> "Nơi nhận:"),
                        recipients.stream(),
                        annexes.stream().flatMap(Paper::lines))
                .flatMap(lines -> lines)
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static Stream<String> lines(Signature signature) {
        return Stream.concat(signature.lines().stream(), Stream.of(signature.name()));
    }

    private static Stream<String> lines(Block block) {
        return block.isTable()
                ? block.rows().stream().flatMap(List::stream).map(Span::text)
                : Stream.of(Span.text(block.spans()));
    }
}
