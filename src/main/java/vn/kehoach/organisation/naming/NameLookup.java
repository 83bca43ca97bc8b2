package vn.kehoach.organisation.naming;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.register.UnitKind;
import vn.kehoach.organisation.register.Units;

/** Finds the one unit or group that a single name means; where two are equally likely, neither is chosen. */
@Component
class NameLookup {

    private final Names names;
    private final Units units;

    NameLookup(Names names, Units units) {
        this.names = names;
        this.units = units;
    }

    /** A name as a plan of that body means it: its own first, then "… ‹body›", then what is known everywhere. */
    Optional<Known> find(String name, String body) {
        String key = NameKey.of(name);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        List<Known> bearers = names.bearersOf(key);
        return ownOf(bearers, body)
                .or(() -> official(bearers))
                .or(() -> withBodyAtEnd(name))
                .or(() -> outside(bearers, body))
                .or(() -> NameKey.withoutAll(name).flatMap(bare -> find(bare, body)));
    }

    /** A name among what belongs to that unit, and nowhere else. */
    Optional<Known> findWithin(String name, String unit) {
        String key = NameKey.of(name);
        return key.isEmpty()
                ? Optional.empty()
                : ownOf(names.bearersOf(key), unit)
                        .or(() -> withOwnBody(name, unit))
                        .or(() -> NameKey.withoutAll(name).flatMap(bare -> findWithin(bare, unit)));
    }

    /** The body that issues under that name. */
    Optional<Known> body(String issuer) {
        String key = NameKey.ofIssuer(issuer);
        return key.isEmpty() ? Optional.empty() : one(names.bearersOf(key), known -> known.kind() == UnitKind.BODY);
    }

    /** The body named at the end of a longer name, such as Thành ủy in "Ban Dân vận Thành ủy". */
    Optional<String> bodyAtEnd(String name) {
        return ending(NameKey.text(name)).map(Names.BodyName::code);
    }

    private Optional<Known> withBodyAtEnd(String name) {
        String text = NameKey.text(name);
        return ending(text).flatMap(body -> ownOf(names.bearersOf(beginning(text, body)), body.code()));
    }

    private Optional<Known> withOwnBody(String name, String unit) {
        return bodyAtEnd(name).filter(unit::equals).flatMap(body -> withBodyAtEnd(name));
    }

    private Optional<Names.BodyName> ending(String text) {
        return names.ofBodies().stream()
                .filter(body -> text.endsWith(" " + NameKey.text(body.name())))
                .max(Comparator.comparingInt(body -> NameKey.text(body.name()).length()));
    }

    private static String beginning(String text, Names.BodyName body) {
        return NameKey.of(
                text.substring(0, text.length() - NameKey.text(body.name()).length()));
    }

    private static Optional<Known> ownOf(List<Known> bearers, String body) {
        Predicate<Known> own = known -> known.belongsTo(body);
        return one(bearers, own).or(() -> one(bearers, own.and(Known::official)));
    }

    private static Optional<Known> official(List<Known> bearers) {
        return one(bearers, Known::official);
    }

    private Optional<Known> outside(List<Known> bearers, String body) {
        return one(bearers, Known::knownOutside)
                .or(() -> one(bearers, known -> known.knownOutside() && inLine(known, body)));
    }

    private boolean inLine(Known known, String body) {
        return !known.grouped() && (isAbove(known.code(), body) || isAbove(body, known.code()));
    }

    private boolean isAbove(String upper, String lower) {
        return units.lineOf(lower).stream().anyMatch(unit -> unit.code().equals(upper));
    }

    private static Optional<Known> one(List<Known> bearers, Predicate<Known> wanted) {
        List<Known> fitting = bearers.stream().filter(wanted).toList();
        return fitting.stream().findFirst().filter(first -> fitting.stream().allMatch(first::sameAs));
    }
}
