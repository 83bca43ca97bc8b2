package vn.kehoach.organisation.register;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The units of the register, sorted by Vietnamese rules wherever there are several. */
public interface Units {

    Optional<UnitView> find(String code);

    List<UnitView> all(Collection<String> codes);

    List<UnitView> ofPerson(String person);

    List<UnitView> inGroups(Collection<String> groups);

    /** The unit and all above it, nearest first. */
    List<UnitView> lineOf(String code);

    /** The unit itself and those directly below it, of these kinds. */
    List<UnitView> within(String code, Collection<UnitKind> kinds);

    List<UnitView> bodies();

    Optional<UnitView> officeOf(String body);
}
