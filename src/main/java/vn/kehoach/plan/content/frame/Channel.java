package vn.kehoach.plan.content.frame;

import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.shared.Worded;

/** The way on which a recipient outside the register gets the document. */
public enum Channel implements Worded {
    /** To a mail address. */
    MAIL("thư điện tử"),
    /** On paper, by post or courier. */
    PAPER("bản giấy"),
    /** Handed over to somebody. */
    HAND("trao tay");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** The way of that name. */
    public static Optional<Channel> named(String name) {
        return Stream.of(values()).filter(each -> each.name().equals(name)).findFirst();
    }
}
