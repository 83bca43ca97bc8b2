package vn.kehoach.document.word;

import java.time.Instant;
import java.util.Optional;
import vn.kehoach.document.paper.Layout;

/** The templates that an office put in place of those that come with the program. */
public interface WordTemplates {

    /** The one that counts at that moment; empty where it is the one that comes with the program. */
    Optional<byte[]> of(Layout layout, Instant at);
}
