package vn.kehoach.organisation;

import java.util.List;

/** The names and aliases of all units and groups, by their key. */
interface Names {

    /** One of the names of a body. */
    record BodyName(String code, String name) {}

    List<Known> bearersOf(String key);

    List<BodyName> ofBodies();
}
