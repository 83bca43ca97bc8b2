package vn.kehoach.security.account;

import java.util.Optional;

/** Who somebody is, as the directory of the organisation knows it; what they may do it is not asked. */
public interface Directory {

    /**
     * The user id of whoever has that name and that password.
     *
     * @throws DirectoryDown where it cannot be asked
     */
    Optional<String> idOf(String name, String password);

    /**
     * The user id of whoever may still log in by that name.
     *
     * @throws DirectoryDown where it cannot be asked
     */
    Optional<String> idOf(String name);
}
