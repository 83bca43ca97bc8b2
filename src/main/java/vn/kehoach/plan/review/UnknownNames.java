package vn.kehoach.plan.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.organisation.directory.Organisation;

/** The names of one plan that nobody registered; each is looked up once, however many lines carry it. */
final class UnknownNames {

    private final Organisation organisation;
    private final String leadBody;
    private final Map<String, List<String>> known = new HashMap<>();

    UnknownNames(Organisation organisation, String leadBody) {
        this.organisation = organisation;
        this.leadBody = leadBody;
    }

    /** What of the name is unknown; empty where all of it is known. */
    List<String> in(String name) {
        return known.computeIfAbsent(
                name, each -> organisation.resolve(each, leadBody).unknown());
    }
}
