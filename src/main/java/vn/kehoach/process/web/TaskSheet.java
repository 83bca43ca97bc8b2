package vn.kehoach.process.web;

import java.util.Map;
import java.util.Set;
import vn.kehoach.organisation.account.Caller;

/** Adds what the forms of some tasks show. */
interface TaskSheet {

    /** The task keys that it knows. */
    Set<String> tasks();

    /** Adds what the form of such a task shows. */
    void fill(Map<String, Object> sheet, String businessKey, Caller caller);
}
