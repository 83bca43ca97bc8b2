package vn.kehoach.plan.content.frame;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import vn.kehoach.plan.content.line.Gaps;
import vn.kehoach.plan.content.line.Rest;
import vn.kehoach.plan.content.line.Source;

/**
 * One signature block.
 *
 * @param index its place in the list, from 0
 * @param capacity in which is signed, as printed, for instance {@code TM. BAN THƯỜNG VỤ ĐOÀN KHỐI}
 */
public record SignatoryLine(
        @JsonIgnore int index,
        Optional<String> key,
        @JsonProperty("authority") Optional<String> capacity,
        @JsonProperty("position") Optional<String> post,
        @JsonProperty("name") Optional<String> person,
        @JsonProperty("user") Optional<String> account,
        Optional<Source> source,
        Rest rest) {

    /** As a reader found it; a missing post or name is written as null. */
    public static SignatoryLine read(
            int index, String capacity, Optional<String> post, Optional<String> person, Source source) {
        Rest gaps = new Gaps()
                .nullIf(post.isEmpty(), "position")
                .nullIf(person.isEmpty(), "name")
                .rest();
        return new SignatoryLine(
                index,
                Optional.empty(),
                Optional.of(capacity),
                post,
                person,
                Optional.empty(),
                Optional.of(source),
                gaps);
    }

    /** The capacity as printed. */
    public String authority() {
        return said(capacity).orElse("");
    }

    /** The post of the person who signs. */
    public Optional<String> position() {
        return said(post);
    }

    /** Who signs, as printed. */
    public Optional<String> name() {
        return said(person);
    }

    /** The account that signs, empty until the drafter chooses. */
    public Optional<String> user() {
        return said(account);
    }

    private static Optional<String> said(Optional<String> written) {
        return written.map(String::strip).filter(text -> !text.isEmpty());
    }
}
