package vn.kehoach.reading.file;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Walks through a document in the order of reading. */
final class BodyText {

    private final Lists lists;
    private final StringBuilder text = new StringBuilder();

    BodyText(Lists lists) {
        this.lists = lists;
    }

    String of(XWPFDocument document) {
        blocks(document.getDocument().getBody().getDomNode());
        document.getFootnotes().forEach(this::footnote);
        return text.toString();
    }

    /** Notes stand behind the document, where they part no sentence. */
    private void footnote(XWPFFootnote note) {
        if (note.getId().signum() > 0) {
            List<String> lines = lines(note.getCTFtnEdn().getDomNode());
            text.append("\n[")
                    .append(note.getId())
                    .append("] ")
                    .append(String.join(" ", lines).strip());
        }
    }

    /** Numbers and empty cells can swell far beyond what was typed; what is too long is refused as a whole. */
    private void append(String words) {
        if (text.length() <= DocumentText.LONGEST) {
            text.append(words);
        }
    }

    private void blocks(Node parent) {
        Elements.children(parent).forEach(this::block);
    }

    private void block(Element element) {
        switch (String.valueOf(element.getLocalName())) {
            case "p" -> paragraph(element);
            case "tbl" -> append(new TableText(element, this::lines).text());
            case "sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag" -> blocks(element);
            default -> {}
        }
    }

    private void paragraph(Element paragraph) {
        RunText runs = new RunText();
        runs.read(paragraph);
        append(lists.marker(paragraph) + runs.text() + '\n');
        runs.boxes().forEach(this::blocks);
    }

    /** The lines of a cell, a note or a text box. */
    private List<String> lines(Node parent) {
        BodyText inner = new BodyText(lists);
        inner.blocks(parent);
        return new ArrayList<>(inner.text.toString().strip().lines().toList());
    }
}
