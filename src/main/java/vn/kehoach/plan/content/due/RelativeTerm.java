package vn.kehoach.plan.content.due;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import vn.kehoach.plan.content.line.Rest;

/**
 * A deadline that hangs on another date, as it is written; without a number it stays words.
 *
 * @param anchor what it is reckoned from
 * @param words as the text says it
 */
public record RelativeTerm(
        Optional<String> anchor,
        Optional<Integer> amount,
        Optional<String> unit,
        Optional<String> direction,
        Optional<String> words,
        Rest rest) {

    /** Whether nothing is to be reckoned, or all that this needs is there. */
    public boolean isSound() {
        boolean counted = amount.isPresent() || rest.says("amount");
        return !counted || distance().isPresent() && named().isPresent() && side().isPresent();
    }

    /** From what, and how far; empty where it names no number or no anchor. */
    Optional<Relative> relative() {
        return anchor.map(String::strip).filter(name -> !name.isEmpty()).flatMap(name -> distance()
                .flatMap(
                        number -> named().flatMap(unit -> side().map(side -> new Relative(name, number, unit, side)))));
    }

    private Optional<Integer> distance() {
        return amount.or(() -> Optional.of(rest.get("amount"))
                        .filter(JsonNode::canConvertToInt)
                        .map(JsonNode::asInt))
                .filter(number -> number >= 0 && number <= Relative.MOST);
    }

    private Optional<Relative.Unit> named() {
        return unit.flatMap(name -> Relative.named(Relative.Unit.class, name));
    }

    private Optional<Relative.Direction> side() {
        return direction.flatMap(name -> Relative.named(Relative.Direction.class, name));
    }
}
