package vn.kehoach.organisation.naming;

import java.util.List;

/** The names and aliases of all units and groups, by their key. */
public interface Names {

    /** One of the names of a body. */
    record BodyName(String code, String name) {}

    List<Known> bearersOf(String key);

    List<BodyName> ofBodies();
}
