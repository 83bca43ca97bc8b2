package vn.kehoach.dossier.web;

import java.util.HashMap;
import java.util.Map;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.PersonView;
import vn.kehoach.organisation.UnitView;

/** The names of accounts on one page, each asked for once; an account that nobody registered is shown by its id. */
final class Names {

    private final Organisation organisation;
    private final Map<String, String> known = new HashMap<>();

    Names(Organisation organisation) {
        this.organisation = organisation;
    }

    /** The name of a unit, also where it is called by its group; one that nobody registered is shown by its code. */
    String ofUnit(String code) {
        String unit = code.startsWith("unit-") ? code.substring("unit-".length()) : code;
        return known.computeIfAbsent(
                "unit-" + unit,
                any -> organisation.unit(unit).map(UnitView::name).orElse(code));
    }

    String of(String user) {
        return user == null
                ? ""
                : known.computeIfAbsent(
                        user,
                        id -> organisation.person(id).map(PersonView::name).orElse(id));
    }
}
