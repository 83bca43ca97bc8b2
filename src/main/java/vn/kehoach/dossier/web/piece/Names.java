package vn.kehoach.dossier.web.piece;

import java.util.HashMap;
import java.util.Map;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.organisation.register.UnitView;

/** The names of accounts on one page, each asked for once; an account that nobody registered is shown by its id. */
public final class Names {

    private final Organisation organisation;
    private final Map<String, String> known = new HashMap<>();

    /** Names for one page. */
    public Names(Organisation organisation) {
        this.organisation = organisation;
    }

    /** The name of a unit, also where it is called by its group; one that nobody registered is shown by its code. */
    public String ofUnit(String code) {
        String unit = code.startsWith("unit-") ? code.substring("unit-".length()) : code;
        return known.computeIfAbsent(
                "unit-" + unit,
                any -> organisation.unit(unit).map(UnitView::name).orElse(code));
    }

    /** The name of an account, empty for null. */
    public String of(String user) {
        return user == null ? "" : known.computeIfAbsent(user, organisation::nameOf);
    }
}
