package vn.kehoach.organisation.initial;

import java.util.Map;
import java.util.Set;

/**
 * What the register knows before an import; entries of the file may refer to it.
 *
 * @param parents of each unit its parent, the empty text at the top
 * @param people ids
 * @param owners of each mail address in small letters the person
 */
record Registered(Map<String, String> parents, Set<String> people, Map<String, String> owners) {}
