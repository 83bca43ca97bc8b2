package vn.kehoach.plan.content;

import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.content.line.Gaps;
import vn.kehoach.plan.content.line.Rest;
import vn.kehoach.plan.content.line.Source;

/** Where title, issuers and recipients stand, which are plain texts in the content. */
public record DocumentPlaces(Optional<Source> title, List<Source> issuers, List<Source> recipients, Rest rest) {

    /** As a reader found them; both lists are always written. */
    public static DocumentPlaces read(Optional<Source> title, List<Source> issuers, List<Source> recipients) {
        Rest gaps = new Gaps()
                .listIf(issuers.isEmpty(), "issuers")
                .listIf(recipients.isEmpty(), "recipients")
                .rest();
        return new DocumentPlaces(title, issuers, recipients, gaps);
    }
}
