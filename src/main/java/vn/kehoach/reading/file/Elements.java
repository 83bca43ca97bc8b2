package vn.kehoach.reading.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Elements of WordprocessingML by their local names. */
final class Elements {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Elements() {}

    static Stream<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        // The list of nodes counts from the first one each time, which a document of two hundred pages feels.
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children.stream();
    }

    static Optional<Element> child(Node parent, String name) {
        return children(parent).filter(each -> name.equals(each.getLocalName())).findFirst();
    }

    /** The characters directly in it; the documents of the library know no {@code getTextContent}. */
    static String text(Element element) {
        return Stream.iterate(element.getFirstChild(), Objects::nonNull, Node::getNextSibling)
                .filter(CharacterData.class::isInstance)
                .map(Node::getNodeValue)
                .collect(Collectors.joining());
    }

    /** What lies below, one name after the other. */
    static Optional<Element> below(Node parent, String... names) {
        Optional<Element> found = child(parent, names[0]);
        for (int n = 1; n < names.length; n++) {
            String name = names[n];
            found = found.flatMap(each -> child(each, name));
        }
        return found;
    }

    /** The attribute {@code w:val}. */
    static Optional<String> value(Element element) {
        return attribute(element, "val");
    }

    static Optional<String> attribute(Element element, String name) {
        return Optional.of(element.getAttributeNS(WORD, name)).filter(text -> !text.isEmpty());
    }

    static Optional<Integer> number(Element element, String name) {
        return attribute(element, name).filter(text -> text.matches("\\d{1,6}")).map(Integer::valueOf);
    }
}
