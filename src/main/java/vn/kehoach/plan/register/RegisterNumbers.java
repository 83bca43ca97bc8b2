package vn.kehoach.plan.register;

/** The counters of the registers. */
public interface RegisterNumbers {

    /** Takes the next number inside the caller's transaction: where that is rolled back, the number is not used up. */
    int next(String body, int year, String type);

    /** The last number given, 0 where none was. */
    int last(String body, int year, String type);
}
