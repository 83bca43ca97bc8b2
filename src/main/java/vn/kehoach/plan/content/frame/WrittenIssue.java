package vn.kehoach.plan.content.frame;

import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.content.line.Gaps;
import vn.kehoach.plan.content.line.Rest;
import vn.kehoach.plan.content.line.Source;

/** Where and when the document says that it is issued. */
public record WrittenIssue(Optional<String> place, Optional<String> date, Optional<Source> source, Rest rest) {

    /** As a reader found it; a missing date is written as null. */
    public static WrittenIssue read(String place, Optional<String> date, Source source) {
        return new WrittenIssue(
                Optional.of(place),
                date,
                Optional.of(source),
                new Gaps().nullIf(date.isEmpty(), "date").rest());
    }

    /** A document that is dated when it is signed. */
    public WrittenIssue toCome() {
        return new WrittenIssue(place, Optional.empty(), source, rest.without(List.of("date")));
    }
}
