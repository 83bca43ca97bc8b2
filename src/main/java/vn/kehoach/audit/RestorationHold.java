package vn.kehoach.audit;

/** Holds what must wait while a database that was restored from an old copy has not been looked at. */
@FunctionalInterface
public interface RestorationHold {

    /** Refuses what must wait until an administrator has confirmed what the restored database lacks. */
    void requireNone();
}
