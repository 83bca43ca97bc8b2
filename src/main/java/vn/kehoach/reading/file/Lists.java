package vn.kehoach.reading.file;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The numbers that Word writes in front of paragraphs by itself, counted as Word counts them. */
final class Lists {

    private static final int DEEPEST = 9;

    private final Map<Integer, Integer> abstractOf = new HashMap<>();
    private final Map<Integer, Element> abstracts = new HashMap<>();
    private final Map<String, Optional<Place>> ofStyle = new HashMap<>();
    private final Map<Integer, TreeMap<Integer, Integer>> counts = new HashMap<>();

    private final Map<Place, ListLevel> levels = new HashMap<>();

    private record Place(int list, int level) {}

    private final XWPFStyles styles;

    private Lists(XWPFStyles styles) {
        this.styles = styles;
    }

    static Lists of(XWPFDocument document) {
        Lists lists = new Lists(document.getStyles());
        Optional.ofNullable(document.getNumbering()).ifPresent(numbering -> {
            numbering
                    .getAbstractNums()
                    .forEach(each -> lists.add(each.getCTAbstractNum().getDomNode()));
            numbering.getNums().forEach(each -> lists.add(each.getCTNum().getDomNode()));
        });
        return lists;
    }

    private void add(Node node) {
        Element element = (Element) node;
        if ("abstractNum".equals(element.getLocalName())) {
            Elements.number(element, "abstractNumId").ifPresent(id -> abstracts.put(id, element));
        } else {
            Elements.number(element, "numId").ifPresent(id -> Elements.child(element, "abstractNumId")
                    .flatMap(each -> Elements.number(each, "val"))
                    .ifPresent(target -> abstractOf.put(id, target)));
        }
    }

    /** What stands before the words of the paragraph, with a space behind it; empty where it is in no list. */
    String marker(Element paragraph) {
        return place(paragraph)
                .filter(place -> abstractOf.containsKey(place.list()))
                .map(this::next)
                .filter(marker -> !marker.isBlank())
                .map(marker -> marker + " ")
                .orElse("");
    }

    private Optional<Place> place(Element paragraph) {
        return ownPlace(paragraph).or(() -> Elements.below(paragraph, "pPr", "pStyle")
                .flatMap(Elements::value)
                .flatMap(style -> ofStyle.computeIfAbsent(style, this::placeOfStyle)));
    }

    private static Optional<Place> ownPlace(Node paragraph) {
        return Elements.below(paragraph, "pPr", "numPr").flatMap(numbers -> Elements.child(numbers, "numId")
                .flatMap(id -> Elements.number(id, "val"))
                .map(list -> new Place(list, level(numbers))));
    }

    private Optional<Place> placeOfStyle(String style) {
        return Optional.ofNullable(styles)
                .map(all -> all.getStyle(style))
                .flatMap(each -> ownPlace(each.getCTStyle().getDomNode()));
    }

    private static int level(Element numbers) {
        return Math.min(
                DEEPEST,
                Elements.child(numbers, "ilvl")
                        .flatMap(each -> Elements.number(each, "val"))
                        .orElse(0));
    }

    /** Lists that share their definition go on counting together. */
    private String next(Place place) {
        int definition = abstractOf.get(place.list());
        TreeMap<Integer, Integer> count = counts.computeIfAbsent(definition, each -> new TreeMap<>());
        count.tailMap(place.level(), false).clear();
        ListLevel own = level(definition, place.level());
        count.merge(place.level(), own.start(), (old, start) -> old + 1);
        return own.marker(
                level -> count.getOrDefault(level, level(definition, level).start()),
                level -> level(definition, level));
    }

    private ListLevel level(int definition, int level) {
        return levels.computeIfAbsent(
                new Place(definition, level), each -> ListLevel.of(abstracts.get(definition), level));
    }
}
