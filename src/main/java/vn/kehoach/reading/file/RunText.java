package vn.kehoach.reading.file;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The words of one paragraph, tracked changes taken as accepted; its text boxes are kept for later. */
final class RunText {

    private final StringBuilder text = new StringBuilder();
    private final List<Element> boxes = new ArrayList<>();

    void read(Node parent) {
        Elements.children(parent).forEach(this::part);
    }

    private void part(Element element) {
        switch (String.valueOf(element.getLocalName())) {
            case "t" -> text.append(Elements.text(element));
            case "tab", "ptab" -> text.append('\t');
            case "br", "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('-');
            case "txbxContent" -> boxes.add(element);
            // Taken back, moved away, codes of fields; the fallback repeats what stands in the choice beside it.
            case "del", "moveFrom", "delText", "instrText", "Fallback", "pPr", "rPr" -> {}
            default -> read(element);
        }
    }

    String text() {
        return text.toString();
    }

    List<Element> boxes() {
        return boxes;
    }
}
