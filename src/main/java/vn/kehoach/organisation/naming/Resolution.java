package vn.kehoach.organisation.naming;

import java.util.List;
import vn.kehoach.organisation.register.PersonView;
import vn.kehoach.organisation.register.UnitView;

/**
 * Whom a name in a plan means.
 *
 * @param name as the plan writes it
 * @param units the units meant, groups expanded, sorted by name
 * @param people the people meant where the name is that of persons (Ban Chấp hành, Thường trực) and not of a unit
 * @param unknown the parts of the name that nobody registered, as they are written
 */
public record Resolution(String name, List<UnitView> units, List<PersonView> people, List<String> unknown) {

    /** Whether every part of the name is known. */
    public boolean known() {
        return unknown.isEmpty() && !(units.isEmpty() && people.isEmpty());
    }
}
