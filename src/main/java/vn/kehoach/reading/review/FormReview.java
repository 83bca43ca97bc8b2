package vn.kehoach.reading.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.plan.types.DocumentTypes;
import vn.kehoach.reading.document.Block;
import vn.kehoach.reading.draft.Draft;
import vn.kehoach.reading.frame.Header;
import vn.kehoach.reading.frame.Signatory;
import vn.kehoach.reading.text.Marker;
import vn.kehoach.reading.text.Numerals;
import vn.kehoach.reading.text.Span;

/** Number, date, signatures, numbering of sections, periods. */
final class FormReview {

    private static final Pattern PERIOD =
            Pattern.compile("(?:giai doan|nhiem ky|nam hoc)\\s*\\(?\\s*(20\\d{2})\\s*[-–]\\s*(20\\d{2})");
    private static final Pattern ATTACHED = Pattern.compile("\\bkem theo quyet dinh\\b");
    private static final int HEAD = 6_000;
    private static final int OFTEN = 3;

    private final Draft draft;
    private final List<Finding> findings = new ArrayList<>();

    FormReview(Draft draft) {
        this.draft = draft;
    }

    List<Finding> findings() {
        head();
        signatures();
        numbering(draft.outline().roots());
        draft.outline().blocks().forEach(block -> numbering(block.children()));
        periods();
        return findings;
    }

    private void head() {
        if (draft.head().header().number().isEmpty()) {
            findings.add(Finding.warning("no-number", "number", "Kế hoạch chưa có số, ký hiệu"));
        }
        draft.head()
                .header()
                .number()
                .filter(number -> DocumentTypes.known().find(number.type()).isEmpty())
                .ifPresent(number -> findings.add(Finding.warning(
                        "unknown-document-type",
                        "number.type",
                        "Loại văn bản " + DocumentTypes.absent(number.type()) + "; hãy chọn loại",
                        number.span())));
        if (draft.head().header().issued().flatMap(Header.Issue::date).isEmpty()) {
            findings.add(Finding.warning("no-issue-date", "issued", "Kế hoạch chưa ghi ngày, tháng, năm ban hành"));
        }
    }

    private void signatures() {
        if (draft.tail().signatories().isEmpty() && !isAttached()) {
            findings.add(Finding.warning(
                    "no-signatory",
                    "signatories",
                    "Kế hoạch chưa có phần ký: không thấy thẩm quyền, chức vụ, họ tên người ký"));
        }
        for (int n = 0; n < draft.tail().signatories().size(); n++) {
            Signatory signatory = draft.tail().signatories().get(n);
            if (signatory.name().isEmpty()) {
                findings.add(Finding.warning(
                        "no-signatory-name",
                        "signatories[" + n + "]",
                        "Khối chữ ký “" + signatory.authority() + "” chưa ghi họ tên người ký",
                        signatory.span()));
            }
        }
    }

    /** "(Ban hành kèm theo Quyết định số …)": the decision is signed, not the plan. */
    private boolean isAttached() {
        String plain = draft.page().plain();
        return ATTACHED.matcher(plain.substring(0, Math.min(plain.length(), HEAD)))
                .find();
    }

    /** A number that comes twice among brothers, or one that is left out. */
    private void numbering(List<Block> brothers) {
        int before = 0;
        for (Block block : brothers) {
            int value = Numerals.value(block.marker());
            if (value <= 0) {
                continue;
            }
            boolean counts = value == 1 && block.marker().rank() != Marker.Rank.ROMAN;
            if (before > 0 && value != before + 1 && !counts) {
                findings.add(misnumbered(block, value == before));
                return;
            }
            before = value;
        }
    }

    private Finding misnumbered(Block block, boolean twice) {
        String label = block.marker().label();
        String heading = Said.briefly(draft.page().words(block.words()));
        String message = twice
                ? "Có hai mục cùng đánh số " + label + " (mục sau: “" + heading + "”)"
                : "Mục “" + heading + "” đánh số " + label + " không nối tiếp mục trước";
        return Finding.warning("numbering", "text", message, block.span()).as(Finding.Severity.NOTE);
    }

    /** One period that differs by a year from the one named everywhere else. */
    private void periods() {
        Map<String, List<Span>> places = new LinkedHashMap<>();
        Matcher period = PERIOD.matcher(draft.page().plain());
        while (period.find()) {
            places.computeIfAbsent(period.group(1) + " - " + period.group(2), each -> new ArrayList<>())
                    .add(new Span(period.start(), period.end()));
        }
        places.forEach((odd, spans) ->
                usual(odd, spans.size(), places).ifPresent(usual -> findings.add(mismatch(odd, usual, spans.get(0)))));
    }

    private static Optional<String> usual(String odd, int times, Map<String, List<Span>> places) {
        return places.entrySet().stream()
                .filter(other -> times == 1 && other.getValue().size() >= OFTEN && nearlySame(odd, other.getKey()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean nearlySame(String one, String other) {
        int starts = Math.abs(year(one, 0) - year(other, 0));
        int ends = Math.abs(year(one, 7) - year(other, 7));
        return starts + ends == 1;
    }

    private static int year(String period, int at) {
        return Integer.parseInt(period.substring(at, at + 4));
    }

    private Finding mismatch(String odd, String usual, Span span) {
        String field = "text";
        for (int n = 0; n < draft.obligations().size(); n++) {
            if (draft.obligations().get(n).what().contains(span)) {
                field = "obligations[" + n + "]";
            }
        }
        return Finding.warning(
                        "period-mismatch",
                        field,
                        "Giai đoạn “" + odd + "” khác với giai đoạn “" + usual + "” ghi ở những chỗ khác",
                        span)
                .mendedBy(new Finding.Mend("Sửa thành “" + usual + "”", field, usual));
    }
}
