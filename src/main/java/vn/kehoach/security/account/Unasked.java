package vn.kehoach.security.account;

import java.util.function.Supplier;

/** Lets the program ask the engine by itself, whoever is logged in. */
public interface Unasked {

    /** The answer to a question that nobody asks; the caller is the same afterwards. */
    <T> T by(Supplier<T> question);
}
