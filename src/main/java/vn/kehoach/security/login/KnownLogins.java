package vn.kehoach.security.login;

/** Who has lately logged in from where, on any node and before the last start too. */
interface KnownLogins {

    boolean include(String account, Source source);

    void note(String account, Source source);
}
