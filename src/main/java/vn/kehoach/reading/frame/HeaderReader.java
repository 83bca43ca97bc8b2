package vn.kehoach.reading.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.kehoach.plan.types.DocumentType;
import vn.kehoach.plan.types.DocumentTypes;
import vn.kehoach.reading.text.Line;
import vn.kehoach.reading.text.Marker;
import vn.kehoach.reading.text.Page;
import vn.kehoach.reading.text.Span;
import vn.kehoach.reading.words.BodyWords;

/** Reads number, date, bodies, kind and title of a document. */
public final class HeaderReader {

    private static final Pattern BETWEEN = Pattern.compile("\\s+[-–]\\s+|\\s+VÀ\\s+");

    /** Further down no head of a document stands. */
    private static final int HEAD_LINES = 60;

    private static final int KIN_LINES = 25;

    private static final Pattern JOINT = Pattern.compile("phoi hop|lien tich|lien nganh");

    private HeaderReader() {}

    public static Header read(Page page) {
        List<Line> lines = page.lines();
        Optional<Integer> at = kindLine(page, lines);
        int headEnd = at.orElseGet(() -> firstSection(lines));
        LetterHead head = new LetterHead(page, lines.subList(0, Math.min(headEnd, lines.size())));
        Optional<Span> kind = at.flatMap(index -> kind(page, lines.get(index).span()));
        TitleReader title = new TitleReader(page, lines, at, kind);
        boolean joint = isJoint(page, head, kind);
        List<Header.Part> bodies = joint ? each(page, head.bodies()) : head.bodies();
        int parents = joint || bodies.size() < 2 ? 0 : bodies.size() - 1;
        return new Header(
                head.number(),
                head.issue(),
                bodies.subList(0, parents),
                bodies.subList(parents, bodies.size()),
                kind.map(span -> new Header.Part(page.words(span), span)),
                title.title(),
                at.isPresent() ? title.bodyLine() : bodyWithoutKind(lines, head));
    }

    private static Optional<Integer> kindLine(Page page, List<Line> lines) {
        return IntStream.range(0, lines.size())
                .filter(index ->
                        DocumentKind.plan(page, lines.get(index).span()).isPresent())
                .filter(index -> index < HEAD_LINES || lines.size() - index > 8)
                .boxed()
                .findFirst()
                .or(() -> kinLine(page, lines));
    }

    /** Another name of a plan stands in the head, above the first section. */
    private static Optional<Integer> kinLine(Page page, List<Line> lines) {
        return IntStream.range(0, Math.min(KIN_LINES, lines.size()))
                .takeWhile(index -> lines.get(index).marker().rank() == Marker.Rank.NONE
                        || lines.get(index).marker().isBullet())
                .filter(index -> DocumentKind.kin(page, lines.get(index).span()).isPresent())
                .boxed()
                .findFirst();
    }

    private static Optional<Span> kind(Page page, Span line) {
        return DocumentKind.plan(page, line).or(() -> DocumentKind.kin(page, line));
    }

    private static int firstSection(List<Line> lines) {
        return IntStream.range(0, Math.min(HEAD_LINES, lines.size()))
                .filter(index -> !lines.get(index).marker().isNone())
                .findFirst()
                .orElse(0);
    }

    private static int bodyWithoutKind(List<Line> lines, LetterHead head) {
        int end = Math.max(
                head.issue().map(issue -> issue.span().end()).orElse(0),
                head.number().map(number -> number.span().end()).orElse(0));
        return (int) lines.stream().filter(line -> line.span().start() < end).count();
    }

    /** "SỞ A - CÔNG ĐOÀN B" on one line are two. */
    private static List<Header.Part> each(Page page, List<Header.Part> bodies) {
        List<Header.Part> each = new ArrayList<>();
        for (Header.Part body : bodies) {
            int start = body.span().start();
            Matcher joint = BETWEEN.matcher(page.shown())
                    .region(body.span().start(), body.span().end());
            while (joint.find()) {
                if (BodyWords.isHead(page, joint.end())) {
                    each.add(new Header.Part(page.words(start, joint.start()), new Span(start, joint.start())));
                    start = joint.end();
                }
            }
            boolean whole = start == body.span().start();
            each.add(
                    whole
                            ? body
                            : new Header.Part(
                                    page.words(start, body.span().end()),
                                    new Span(start, body.span().end())));
        }
        return each;
    }

    private static boolean isJoint(Page page, LetterHead head, Optional<Span> kind) {
        return kind.filter(span -> JOINT.matcher(page.plain(span)).find()).isPresent()
                || head.number()
                        .flatMap(number -> DocumentTypes.known().find(number.type()))
                        .filter(DocumentType::joint)
                        .isPresent();
    }
}
