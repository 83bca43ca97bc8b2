package vn.kehoach.reading.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.kehoach.reading.text.Cells;
import vn.kehoach.reading.text.Line;
import vn.kehoach.reading.text.Page;
import vn.kehoach.reading.text.PlainLetters;
import vn.kehoach.reading.text.Span;
import vn.kehoach.reading.words.BodyWords;

/** Sorts the cells above the kind of document: bodies at left, mottoes at right, number, place and date in between. */
final class LetterHead {

    private static final Pattern MOTTO = Pattern.compile(
            "cong hoa xa( hoi.*)?|(?:xa )?hoi chu nghia( viet nam)?|chu nghia viet nam|viet nam|.*doc lap ?- ?tu do.*|(?:tu do - )?hanh phuc|dang cong san viet nam|doan tncs ho chi minh|doan thanh nien cong san( ho chi minh)?|d o a n.*");

    /** Bodies whose name needs the next line: "ỦY BAN NHÂN DÂN / TỈNH TÂY NINH". */
    private static final Pattern UNFINISHED = Pattern.compile(
            "(?:ban chap hanh|bch|ban thuong vu|btv|uy ban nhan dan|ubnd|hoi dong nhan dan|ban chi dao|ban to chuc|doan truong|cong doan|hoi dong|lien doan lao dong|.* va|.*[-,])");

    private static final Pattern SKIPPED = Pattern.compile(
            "[/\\-–].*|du thao.*|mat|hoa toc|thuong khan|khan|ban sao.*|ve viec.*|v/v.*|\\(.*|phu luc.*|logo|kem theo.*|kinh gui.*");

    /** The signature of a decision that the plan is attached to. */
    private static final Pattern SIGNATURE = Pattern.compile("(?:tm|kt|tl|tuq|t/m|k/t|t/l)[.\\s].*", Pattern.DOTALL);

    private static final Pattern PLACE = Pattern.compile("\\p{Lu}\\p{Ll}+(?: \\p{L}\\p{Ll}+){1,3}");

    private static final Pattern POST = Pattern.compile(
            "(?:pho )?(?:chu tich|bi thu|giam doc|bo truong|thu truong|truong ban|hieu truong|thu tuong)");

    private final Page page;
    private final List<Header.Part> bodies = new ArrayList<>();
    private Optional<Header.Number> number = Optional.empty();
    private Optional<Header.Issue> issue = Optional.empty();
    private boolean signed;

    LetterHead(Page page, List<Line> lines) {
        this.page = page;
        for (int n = 0; n < lines.size() && !signed; n++) {
            Cells.of(page, lines.get(n).span()).forEach(this::sort);
            roomForTheDay(lines.get(n).span());
            dateOverTwoLines(lines, n);
            placeOverTwoLines(lines, n);
        }
    }

    /** "TP. Hồ Chí Minh, ngày      tháng 01 năm 2024": the room left for the day looks like that between two columns. */
    private void roomForTheDay(Span line) {
        if (issue.isEmpty()) {
            issue = Cells.of(page, line).stream()
                    .filter(cell -> page.plain(cell).matches(".*\\bngay\\W*"))
                    .findFirst()
                    .flatMap(cell -> IssueReader.read(page, new Span(cell.start(), line.end())));
        }
    }

    /** "…, ngày 18" and in the next line "tháng 11 năm 2025". */
    private void dateOverTwoLines(List<Line> lines, int at) {
        if (issue.isEmpty()
                && at > 0
                && page.plain(lines.get(at).span())
                        .matches("(?:ngay \\d{1,2} |\\d{1,2} )?(?:thang\\b.*|nam \\d{4}.*)")) {
            List<Span> cells = Cells.of(page, lines.get(at - 1).span());
            Span last = cells.get(cells.size() - 1);
            issue = IssueReader.read(
                    page, new Span(last.start(), lines.get(at).span().end()));
        }
    }

    List<Header.Part> bodies() {
        return bodies;
    }

    Optional<Header.Number> number() {
        return number;
    }

    Optional<Header.Issue> issue() {
        return issue;
    }

    /** "Thành phố Hồ" and in the next line "Chí Minh, ngày …". */
    private void placeOverTwoLines(List<Line> lines, int at) {
        if (at == 0 || lines.get(at).afterBlank()) {
            return;
        }
        Span before = lines.get(at - 1).span();
        issue = issue.map(read -> read.span().start() == lines.get(at).span().start()
                        && PLACE.matcher(page.words(before)).matches()
                ? new Header.Issue(
                        page.words(before) + " " + read.place(),
                        read.date(),
                        new Span(before.start(), read.span().end()))
                : read);
    }

    private void sort(Span cell) {
        String plain = page.plain(cell);
        signed |= SIGNATURE.matcher(plain).matches() && page.inCapitals(cell) || plain.startsWith("noi nhan");
        if (signed || POST.matcher(plain).matches()) {
            return;
        }
        if (number.isEmpty() && NumberReader.stands(page, cell)) {
            number = NumberReader.bare(page, cell);
        } else if (NumberReader.isLabelled(page, cell)) {
            number = number.or(() -> NumberReader.read(page, cell));
        } else if (IssueReader.read(page, cell).isPresent()) {
            issue = issue.or(() -> IssueReader.read(page, cell));
        } else if (!DocumentKind.isOther(page, cell)
                && !MOTTO.matcher(plain).matches()
                && !SKIPPED.matcher(plain).matches()
                && page.inCapitals(cell)) {
            body(cell);
        }
    }

    private void body(Span cell) {
        boolean goesOn = !bodies.isEmpty() && (isUnfinished() || !BodyWords.isHead(page, cell.start()));
        Header.Part part = new Header.Part(page.words(cell), cell);
        if (goesOn) {
            Header.Part before = bodies.remove(bodies.size() - 1);
            bodies.add(new Header.Part(
                    before.words() + " " + part.words(), new Span(before.span().start(), cell.end())));
        } else {
            bodies.add(part);
        }
    }

    private boolean isUnfinished() {
        return UNFINISHED
                .matcher(PlainLetters.of(bodies.get(bodies.size() - 1).words()))
                .matches();
    }
}
