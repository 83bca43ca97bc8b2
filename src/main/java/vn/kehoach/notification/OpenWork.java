package vn.kehoach.notification;

import java.util.Collection;
import java.util.Set;

/** Says before sending what is still worth saying. */
public interface OpenWork {

    /** Those of the refs whose work is still open. */
    Set<String> stillOpen(Collection<String> refs);
}
