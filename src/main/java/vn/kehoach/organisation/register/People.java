package vn.kehoach.organisation.register;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The people of the register, sorted as Vietnamese lists of names are: by tên, then by họ and tên đệm. */
public interface People {

    Optional<PersonView> find(String id);

    /** People with an account whose name or user id holds the words, without regard to case and marks. */
    List<PersonView> search(String words, long offset, int size);

    long count(String words);

    List<PersonView> inUnits(Collection<String> units);

    List<PersonView> inGroups(Collection<String> groups);

    /** The people of each unit that has any; leaders first where all are asked for. */
    Map<String, List<PersonView>> byUnit(Collection<String> units, boolean leadersOnly);
}
