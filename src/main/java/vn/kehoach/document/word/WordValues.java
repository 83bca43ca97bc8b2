package vn.kehoach.document.word;

import com.deepoove.poi.data.Cells;
import com.deepoove.poi.data.Paragraphs;
import com.deepoove.poi.data.RowRenderData;
import com.deepoove.poi.data.Rows;
import com.deepoove.poi.data.TableRenderData;
import com.deepoove.poi.data.Tables;
import com.deepoove.poi.data.Texts;
import com.deepoove.poi.data.style.BorderStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import vn.kehoach.document.paper.Block;
import vn.kehoach.document.paper.Paper;
import vn.kehoach.document.paper.Signature;
import vn.kehoach.document.paper.Span;

/** The values that the tags of the templates stand for. */
final class WordValues {

    private static final int BODY = 14;
    private static final int CELL = 13;
    private static final int SMALL = 11;

    private WordValues() {}

    static Map<String, Object> of(Paper paper) {
        Map<String, Object> values = new HashMap<>();
        values.put("duThao", paper.draft().isEmpty() ? List.of() : List.of(words(paper.draft())));
        values.put("capTren", paper.head().parent());
        values.put("coQuan", each(paper.head().issuers(), name -> Map.of("ten", name)));
        values.put("so", paper.head().number());
        values.put("noiNgay", paper.head().placeAndDate());
        values.put("loai", paper.kind());
        values.put("trichYeu", paper.title());
        values.put("khoi", each(paper.body(), WordValues::block));
        values.put(
                "noiNhan",
                paper.recipients().isEmpty()
                        ? List.of()
                        : List.of(Map.of("dong", each(paper.recipients(), WordValues::words))));
        List<Signature> signatures = paper.signatures();
        values.put("motNguoiKy", signatures.size() == 1 ? List.of(signature(signatures.get(0))) : List.of());
        values.put("nhieuNguoiKy", signatures.size() > 1 ? List.of(Map.of("bang", sideBySide(signatures))) : List.of());
        values.put(
                "phuLuc",
                paper.annexes().isEmpty()
                        ? List.of()
                        : List.of(Map.of("khoi", each(paper.annexes(), WordValues::block))));
        return values;
    }

    private static <T> List<Map<String, Object>> each(List<T> all, Function<T, Map<String, Object>> values) {
        return all.stream().map(values).toList();
    }

    private static Map<String, Object> words(String text) {
        return Map.of("chu", text);
    }

    private static Map<String, Object> block(Block block) {
        String tag =
                switch (block.kind()) {
                    case PART -> "phan";
                    case SECTION -> "muc";
                    case ITEM -> "y";
                    case PARAGRAPH -> "doan";
                    case TABLE -> "luoi";
                };
        return Map.of(
                tag, block.kind() == Block.Kind.TABLE ? Map.of("bang", table(block)) : words(Span.text(block.spans())));
    }

    private static Map<String, Object> signature(Signature signature) {
        return Map.of(
                "quyen", each(signature.lines(), WordValues::words),
                "duyet", signature.approval(),
                "ten", signature.name());
    }

    private static TableRenderData table(Block block) {
        int columns = block.columns();
        return Tables.of(block.rows().stream().map(row -> row(row, columns)).toArray(RowRenderData[]::new))
                .create();
    }

    private static RowRenderData row(List<List<Span>> cells, int columns) {
        Rows.RowBuilder row = Rows.of();
        for (int column = 0; column < columns; column++) {
            String words = column < cells.size() ? Span.text(cells.get(column)) : "";
            row.addCell(Cells.of(Texts.of(words).fontSize(CELL).create()).create());
        }
        return row.create();
    }

    /** Who signs together signs side by side. */
    private static TableRenderData sideBySide(List<Signature> signatures) {
        Rows.RowBuilder row = Rows.of();
        signatures.forEach(signature -> row.addCell(cell(signature).center().create()));
        BorderStyle none = new BorderStyle();
        none.setType(XWPFTable.XWPFBorderType.NONE);
        return Tables.ofA4Width().addRow(row.create()).border(none).create();
    }

    private static Cells.CellBuilder cell(Signature signature) {
        Cells.CellBuilder cell = Cells.of();
        signature
                .lines()
                .forEach(line -> cell.addParagraph(
                        Paragraphs.of(Texts.of(line).bold().fontSize(BODY).create())
                                .center()
                                .create()));
        cell.addParagraph(Paragraphs.of(
                        Texts.of(signature.approval()).italic().fontSize(SMALL).create())
                .center()
                .create());
        cell.addParagraph(
                Paragraphs.of(Texts.of("\n\n").fontSize(BODY).create()).create());
        cell.addParagraph(
                Paragraphs.of(Texts.of(signature.name()).bold().fontSize(BODY).create())
                        .center()
                        .create());
        return cell;
    }
}
