package vn.kehoach.notification.outbox;

import java.util.Optional;

/**
 * Links of mails that open something without a login. The outbox knows the name of what is opened; the key is made when the
 * mail leaves, so that it stands in that mail and nowhere else. A mail that is tried again brings another key.
 */
public interface LinkKeys {

    /** How a link says where a key belongs, such as {@code /van-ban/{khoa:delivery/1}}. */
    static String place(String name) {
        return "{khoa:" + name + "}";
    }

    /**
     * A new key for what has that name; whoever keeps it gave the name. Called outside a transaction, just before the mail is
     * handed over.
     */
    Optional<String> make(String name);
}
