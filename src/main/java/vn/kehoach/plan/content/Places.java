package vn.kehoach.plan.content;

import java.util.List;
import java.util.Optional;

/** Where title, issuers and recipients stand, which are plain texts in the content. */
public record Places(Optional<Source> title, List<Source> issuers, List<Source> recipients, Rest rest) {

    /** As a reader found them; both lists are always written. */
    public static Places read(Optional<Source> title, List<Source> issuers, List<Source> recipients) {
        Rest gaps = new Gaps()
                .listIf(issuers.isEmpty(), "issuers")
                .listIf(recipients.isEmpty(), "recipients")
                .rest();
        return new Places(title, issuers, recipients, gaps);
    }
}
