package vn.kehoach.plan.content.duty;

import java.util.Optional;

/**
 * How many a document asks for.
 *
 * @param quotaIs {@code MAX} where a bare number in the quota is the most, otherwise the least
 * @param quotaUnit what the quota counts
 */
public record Asked(Optional<WrittenQuota> quota, Optional<String> quotaIs, Optional<String> quotaUnit) {

    /** No number. */
    public static final Asked NONE = new Asked(Optional.empty(), Optional.empty(), Optional.empty());

    /** The same, so many. */
    public Asked so(Optional<WrittenQuota> number) {
        return new Asked(number, quotaIs, quotaUnit);
    }
}
