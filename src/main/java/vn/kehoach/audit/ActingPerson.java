package vn.kehoach.audit;

/** Who acts at this moment, as the part of the program knows it that also does what nobody clicks. */
@FunctionalInterface
public interface ActingPerson {

    /** The user id, or the name under which the program itself acts. */
    String id();
}
