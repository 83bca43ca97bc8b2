package vn.kehoach.reading.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.kehoach.reading.text.Cells;
import vn.kehoach.reading.text.Line;
import vn.kehoach.reading.text.Page;
import vn.kehoach.reading.text.Span;

/** Reads signatures and recipients at the end of a document, in whatever order their columns came. */
public final class TailReader {

    private static final int TAIL_LINES = 70;

    /** No recipient is named at greater length. */
    private static final int LONGEST = 600;

    private static final Pattern AUTHORITY = Pattern.compile(
            "(?:TM|KT|TL|TUQ|T/M|K/T|T/L|T/UQ|TƯQ|T\\.M|K\\.T|T\\.L)[.\\s]\\s*\\S.*|(?:XÁC NHẬN|DUYỆT|PHÊ DUYỆT|Ý KIẾN)\\s+(?:CỦA\\s+)?\\p{Lu}.*",
            Pattern.DOTALL);
    private static final Pattern POST = Pattern.compile(
            "(?:(?:q\\.?|quyen) )?(?:pho )?(?:bi thu|chu tich|giam doc|hieu truong|truong ban|truong phong|chanh van phong|tong giam doc|cuc truong|vu truong|vien truong|bo truong|thu truong|chu nhiem|truong tieu ban|tong bi thu|vien truong|thu ky|to truong|doi truong|chanh thanh tra|ban bi thu|ban thuong vu|bi thu thu nhat|thuong truc|chi huy truong|truong khoa|truong doan|chanh an|chinh uy|tham muu truong|truong bo mon|tong phu trach)\\b.*|uy vien.*");
    private static final Pattern PERSON = Pattern.compile(
            "(?:\\p{Lu}\\p{L}{0,4}\\.\\s?(?:CK\\s?(?:I{1,2}|\\d)\\.?\\s+)?)?(?:(?:ThS|TS|PGS|GS|BS|CN|KS|Ths|LS|Th\\.S|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại úy|NGƯT|NGND)[.,]?\\s*)*\\p{Lu}\\p{Ll}+(?:\\s+\\p{Lu}\\p{Ll}*){1,5}");
    private static final Pattern SIGNED =
            Pattern.compile("\\(?(?:da ky|ky ten,? dong dau|ky,? ghi ro ho ten|da ky,? dong dau)\\)?\\.?");

    /** A person's name written in capitals is told by the commonest family names. */
    private static final Pattern SURNAMED = Pattern.compile(
            "(?:NGUYỄN|TRẦN|LÊ|PHẠM|HOÀNG|HUỲNH|PHAN|VŨ|VÕ|ĐẶNG|BÙI|ĐỖ|HỒ|NGÔ|DƯƠNG|LÝ|ĐINH|LƯƠNG|TRỊNH|MAI|ĐÀO|CAO|TRƯƠNG|LÂM|HÀ|TẠ|QUÁCH|THÁI|CHÂU|PHÙNG|TÔ|KIỀU|NÔNG|TRIỆU|VƯƠNG|TỐNG|ĐOÀN|LA)(?:\\s+\\p{Lu}+){1,4}");

    private static final Pattern RECIPIENTS = Pattern.compile("noi nhan\\b.*", Pattern.DOTALL);

    private final Page page;
    private final List<Signatory> signatories = new ArrayList<>();
    private final List<Header.Part> recipients = new ArrayList<>();
    private final int firstLine;
    private final int annexLine;
    private boolean receiving;

    public TailReader(Page page, int bodyLine) {
        this.page = page;
        List<Line> all = page.lines();
        AnnexLine annexes = new AnnexLine(page, all);
        int annexed = withAnnexes(all, bodyLine, annexes);
        annexLine = annexed < 0 ? all.size() : annexes.after(annexed);
        List<Line> lines = all.subList(0, annexLine);
        firstLine = annexed < 0 || annexLine == all.size()
                ? tail(lines, bodyLine)
                : withPostsBefore(lines, annexed, bodyLine);
        lines.subList(Math.min(firstLine, lines.size()), lines.size())
                .forEach(line -> cells(line).forEach(this::sort));
    }

    /** Where signature and recipients begin before annexes; negative where the document ends with them. */
    private int withAnnexes(List<Line> lines, int bodyLine, AnnexLine annexes) {
        return IntStream.range(bodyLine, lines.size())
                .filter(index -> begins(lines.get(index)))
                .filter(index -> annexes.after(index) < Math.min(lines.size(), index + TAIL_LINES))
                .findFirst()
                .orElse(-1);
    }

    /** The index of the first line of the annexes, the number of lines where there are none. */
    public int annexLine() {
        return annexLine;
    }

    /** The index of the first line that is no longer text. */
    public int firstLine() {
        return firstLine;
    }

    public List<Signatory> signatories() {
        return signatories;
    }

    public List<Header.Part> recipients() {
        return recipients;
    }

    private int tail(List<Line> lines, int bodyLine) {
        int from = Math.max(bodyLine, lines.size() - TAIL_LINES);
        Optional<Integer> start = IntStream.range(from, lines.size())
                .filter(index -> begins(lines.get(index)))
                .boxed()
                .findFirst();
        return start.or(() -> IntStream.range(Math.max(from, lines.size() - 8), lines.size())
                        .filter(index -> isPost(lines.get(index).span()))
                        .boxed()
                        .findFirst())
                .map(index -> withPostsBefore(lines, index, from))
                .orElse(lines.size());
    }

    /** A post in capitals without authority, before the recipients. */
    private int withPostsBefore(List<Line> lines, int index, int from) {
        return IntStream.range(Math.max(from, index - 6), index)
                .filter(before -> isPost(lines.get(before).span()))
                .findFirst()
                .orElse(index);
    }

    private boolean begins(Line line) {
        return cells(line).stream()
                .anyMatch(cell -> isAuthority(cell)
                        || RECIPIENTS.matcher(page.plain(cell)).matches());
    }

    private List<Span> cells(Line line) {
        return Cells.of(page, line.span());
    }

    private boolean isAuthority(Span cell) {
        return AUTHORITY.matcher(page.words(cell)).matches() && page.inCapitals(cell);
    }

    private boolean isPost(Span cell) {
        return page.inCapitals(cell) && POST.matcher(page.plain(cell)).matches();
    }

    private void sort(Span cell) {
        String words = page.words(cell);
        if (SIGNED.matcher(page.plain(cell)).matches()) {
            return;
        }
        if (RECIPIENTS.matcher(page.plain(cell)).matches()) {
            receiving = true;
        } else if (receiving && words.matches("(?s)[-–+*•·].*")) {
            receive(cell);
        } else if (isAuthority(cell)) {
            authorise(cell, words);
        } else if (isPost(cell)) {
            post(cell, words);
        } else if ((PERSON.matcher(words).matches() || isPersonInCapitals(cell, words)) && awaits()) {
            name(cell, words);
        } else if (page.inCapitals(cell) && isOpen()) {
            int last = signatories.size() - 1;
            signatories.set(last, signatories.get(last).goingOn(words, cell));
        } else if (receiving) {
            goesOn(cell, words);
        }
    }

    /** "TM. ỦY BAN NHÂN" and in the next line "DÂN". */
    private boolean isOpen() {
        return !signatories.isEmpty()
                && signatories.get(signatories.size() - 1).position().isEmpty()
                && signatories.get(signatories.size() - 1).name().isEmpty();
    }

    private boolean isPersonInCapitals(Span cell, String words) {
        return page.inCapitals(cell) && SURNAMED.matcher(words).matches() && !isOpen();
    }

    private void receive(Span cell) {
        String words = page.words(cell).replaceFirst("^[-–+*•·]\\s*", "").replaceFirst("[;.,\\s]+$", "");
        if (!words.isBlank()) {
            recipients.add(new Header.Part(words, cell));
        }
    }

    private void goesOn(Span cell, String words) {
        boolean caps = page.inCapitals(cell);
        if (!recipients.isEmpty()
                && recipients.get(recipients.size() - 1).words().length() < LONGEST
                && !caps
                && (Character.isLowerCase(words.charAt(0)) || words.charAt(0) == '(')) {
            Header.Part last = recipients.remove(recipients.size() - 1);
            recipients.add(new Header.Part(
                    (last.words() + " " + words).replaceFirst("[;.,\\s]+$", ""),
                    new Span(last.span().start(), cell.end())));
        }
    }

    private void authorise(Span cell, String words) {
        int last = signatories.size() - 1;
        boolean further = last >= 0
                && !words.matches("(?s)(?:T[./]?M|XÁC NHẬN|DUYỆT|PHÊ DUYỆT|Ý KIẾN).*")
                && signatories.get(last).position().isEmpty()
                && signatories.get(last).name().isEmpty();
        if (further) {
            signatories.set(last, signatories.get(last).under(words, cell));
        } else {
            signatories.add(new Signatory(words, Optional.empty(), Optional.empty(), cell));
        }
    }

    private void post(Span cell, String words) {
        int first = first(signatory -> signatory.position().isEmpty());
        int last = signatories.size() - 1;
        boolean goesOn = first < 0
                && last >= 0
                && signatories.get(last).name().isEmpty()
                && isOtherLine(signatories.get(last), cell);
        if (first >= 0 || goesOn) {
            int at = first >= 0 ? first : last;
            signatories.set(at, signatories.get(at).holding(words, cell));
        } else {
            signatories.add(new Signatory(words, Optional.of(words), Optional.empty(), cell));
        }
    }

    private boolean isOtherLine(Signatory signatory, Span cell) {
        return page.shown().substring(signatory.span().end(), cell.start()).indexOf('\n') >= 0;
    }

    private boolean awaits() {
        return first(signatory -> signatory.name().isEmpty()) >= 0;
    }

    private void name(Span cell, String words) {
        int first = first(signatory -> signatory.name().isEmpty());
        signatories.set(first, signatories.get(first).named(words, cell));
    }

    private int first(java.util.function.Predicate<Signatory> open) {
        return IntStream.range(0, signatories.size())
                .filter(index -> open.test(signatories.get(index)))
                .findFirst()
                .orElse(-1);
    }
}
