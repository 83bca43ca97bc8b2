package vn.kehoach.document.word;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.template.BlockTemplate;
import com.deepoove.poi.template.ElementTemplate;
import com.deepoove.poi.template.IterableTemplate;
import com.deepoove.poi.template.MetaTemplate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import vn.kehoach.document.paper.Paper;

/**
 * Whether a Word file can be a template: it is what it says to be, brings nothing along and fetches nothing, has known tags
 * only, and loses no word of the examples.
 */
public final class TemplateCheck {

    /** How large a template may be, in bytes. */
    public static final int LARGEST = 2 * 1024 * 1024;

    private static final long LARGEST_UNPACKED = 24L * 1024 * 1024;
    private static final int MOST_ENTRIES = 200;
    private static final int NAMED = 6;

    private static final Set<String> LISTS = Set.of(
            "duThao",
            "coQuan",
            "khoi",
            "phan",
            "muc",
            "y",
            "doan",
            "luoi",
            "noiNhan",
            "dong",
            "motNguoiKy",
            "nhieuNguoiKy",
            "quyen",
            "phuLuc");
    private static final Set<String> WORDS =
            Set.of("chu", "capTren", "ten", "so", "noiNgay", "loai", "trichYeu", "duyet");
    private static final String TABLE = "bang";

    private static final Pattern FOREIGN = Pattern.compile(
            "(?i).*(?:vbaproject|activex|embeddings/|\\.bin$|\\.exe$|\\.js$|\\.vbs$|altchunk|afchunk).*");
    /** Any mode but the plain word for inside: "External" may also be written with references to its letters. */
    private static final Pattern ELSEWHERE = Pattern.compile("TargetMode\\s*=\\s*+(?![\"']Internal[\"'])");

    private static final Pattern TAG = Pattern.compile("\\{\\{|}}");

    private final List<String> errors = new ArrayList<>();

    private TemplateCheck() {}

    /**
     * What speaks against it, a sentence each; none where it can be used.
     *
     * @param examples which must come out whole
     */
    public static List<String> errors(String name, byte[] file, List<Paper> examples) {
        TemplateCheck check = new TemplateCheck();
        check.packed(name, file);
        if (check.errors.isEmpty()) {
            check.tags(file);
        }
        if (check.errors.isEmpty()) {
            examples.forEach(each -> check.example(file, each));
        }
        return List.copyOf(check.errors);
    }

    private void packed(String name, byte[] file) {
        if (!name.toLowerCase(Locale.ROOT).endsWith(".docx")) {
            errors.add("Mẫu phải là tệp Word .docx (không nhận .docm, .dotx, .doc)");
            return;
        }
        if (file.length > LARGEST) {
            errors.add("Tệp lớn hơn 2 MB");
            return;
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            entries(zip);
        } catch (IOException | IllegalArgumentException damaged) {
            errors.add("Tệp đã hỏng hoặc không phải .docx");
        }
    }

    private void entries(ZipInputStream zip) throws IOException {
        long left = LARGEST_UNPACKED;
        int count = 0;
        boolean words = false;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            byte[] content = zip.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE));
            left -= content.length;
            if (++count > MOST_ENTRIES || left < 0) {
                errors.add("Tệp bung ra quá lớn hoặc có quá nhiều phần; không mở tiếp");
                return;
            }
            words |= entry.getName().equals("word/document.xml");
            entry(entry.getName(), content);
        }
        if (!words && errors.isEmpty()) {
            errors.add("Tệp không phải văn bản Word (.docx)");
        }
    }

    private void entry(String name, byte[] content) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (FOREIGN.matcher(lower).matches()) {
            errors.add("Tệp mang theo phần nhúng hoặc macro: " + name);
        }
        if (!lower.endsWith(".xml") && !lower.endsWith(".rels")) {
            return;
        }
        String words = new String(content, StandardCharsets.UTF_8);
        if (!isPlain(words)) {
            errors.add("Tệp có phần không viết bằng UTF-8: " + name);
        }
        if (words.contains("<!DOCTYPE") || words.contains("<!ENTITY")) {
            errors.add("Tệp có khai báo DOCTYPE ở " + name);
        }
        if (lower.endsWith(".rels") && ELSEWHERE.matcher(words).find()) {
            errors.add("Mẫu có liên kết ra ngoài (" + name
                    + "): hãy bỏ siêu liên kết, mẫu đính kèm, hình lấy từ nơi khác");
        }
        if (lower.equals("[content_types].xml")
                && words.toLowerCase(Locale.ROOT).contains("macroenabled")) {
            errors.add("Tệp có macro");
        }
    }

    /** In another encoding an XML reader would see what is looked for here, and this would not. */
    private static boolean isPlain(String words) {
        String first = words.startsWith("\uFEFF") ? words.substring(1) : words;
        return words.indexOf('\0') < 0
                && (first.isBlank() || first.stripLeading().startsWith("<"));
    }

    private void tags(byte[] file) {
        Set<String> unknown = new LinkedHashSet<>();
        try (XWPFTemplate template = PaperWord.compiled(file)) {
            walk(template.getElementTemplates(), unknown);
        } catch (IOException | RuntimeException broken) {
            errors.add(
                    "Các thẻ {{…}} không đọc được: mỗi thẻ {{?tên}} phải có {{/tên}} đóng lại, trong cùng một ô hoặc cùng mức");
            return;
        }
        unknown.stream()
                .limit(NAMED)
                .forEach(tag -> errors.add("Thẻ lạ " + tag + ": hãy bỏ, hoặc dùng đúng các thẻ trong bảng"));
    }

    private static void walk(List<? extends MetaTemplate> all, Set<String> unknown) {
        for (MetaTemplate each : all) {
            if (each instanceof IterableTemplate list) {
                known(
                        list.getStartMark().getTagName(),
                        LISTS,
                        "?",
                        list.getStartMark().getSource(),
                        unknown);
                walk(list.getTemplates(), unknown);
            } else if (each instanceof BlockTemplate block) {
                unknown.add(block.getStartMark().getSource());
            } else if (each instanceof ElementTemplate tag) {
                boolean table = "#".equals(String.valueOf(tag.getSign())) && TABLE.equals(tag.getTagName());
                boolean plain =
                        (tag.getSign() == null || tag.getSign() == 0 || "\0".equals(String.valueOf(tag.getSign())))
                                && WORDS.contains(tag.getTagName());
                if (!table && !plain) {
                    unknown.add(tag.getSource());
                }
            } else {
                unknown.add(each.toString());
            }
        }
    }

    private static void known(String name, Set<String> names, String sign, String source, Set<String> unknown) {
        if (!names.contains(name)) {
            unknown.add(source.isEmpty() ? "{{" + sign + name + "}}" : source);
        }
    }

    private void example(byte[] file, Paper paper) {
        List<String> lines;
        try {
            lines = lines(PaperWord.written(paper, file));
        } catch (IOException | RuntimeException broken) {
            errors.add("Mẫu không dựng được kế hoạch mẫu “" + paper.title() + "”");
            return;
        }
        if (lines.stream().anyMatch(line -> TAG.matcher(line).find())) {
            errors.add("Mẫu để sót dấu {{ hoặc }} khi dựng kế hoạch mẫu “" + paper.title() + "”");
        }
        List<String> left = new ArrayList<>(lines);
        List<String> lost = wanted(paper).stream()
                .filter(line -> !left.remove(line))
                .distinct()
                .toList();
        if (!lost.isEmpty()) {
            errors.add("Mẫu làm mất chữ của kế hoạch mẫu “" + paper.title() + "”: "
                    + String.join(
                            "; ",
                            lost.stream()
                                    .limit(NAMED)
                                    .map(line -> "“" + line + "”")
                                    .toList())
                    + (lost.size() > NAMED ? " và " + (lost.size() - NAMED) + " dòng khác" : ""));
        }
    }

    /** All but what the template itself says at the right of the head. */
    private static List<String> wanted(Paper paper) {
        List<String> lines =
                new ArrayList<>(paper.words().stream().map(String::strip).toList());
        paper.head().layout().right().forEach(lines::remove);
        lines.remove("Nơi nhận:");
        if (!paper.draft().isEmpty()) {
            lines.add(paper.draft());
        }
        return lines;
    }

    private static List<String> lines(byte[] file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            List<String> lines = new ArrayList<>();
            document.getHeaderList().forEach(each -> each.getBodyElements().forEach(inner -> add(inner, lines)));
            document.getBodyElements().forEach(element -> add(element, lines));
            document.getFooterList().forEach(each -> each.getBodyElements().forEach(inner -> add(inner, lines)));
            return lines;
        }
    }

    private static void add(IBodyElement element, List<String> lines) {
        if (element instanceof XWPFParagraph paragraph) {
            lines.add(paragraph.getText().strip());
        } else if (element instanceof XWPFTable table) {
            table.getRows().forEach(row -> row.getTableCells()
                    .forEach(cell -> cell.getBodyElements().forEach(inner -> add(inner, lines))));
        }
    }
}
