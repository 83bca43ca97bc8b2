package vn.kehoach.plan.content;

import java.util.Optional;

/** Where and when the document says that it is issued. */
public record WrittenIssue(Optional<String> place, Optional<String> date, Optional<Source> source, Rest rest) {

    /** A document that is dated when it is signed. */
    public WrittenIssue toCome() {
        return new WrittenIssue(place, Optional.empty(), source, rest.without("date"));
    }
}
