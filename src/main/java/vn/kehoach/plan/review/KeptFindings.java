package vn.kehoach.plan.review;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.plan.finding.Finding;
import vn.kehoach.plan.finding.ReadFindings;
import vn.kehoach.plan.state.PlanContent;
import vn.kehoach.plan.state.PlanVersion;
import vn.kehoach.shared.VietnamTime;

/**
 * What the review said of a content, so that looking at a plan of thousands of duties again does not review it again. The
 * same words are reviewed anew once the register or the calendar has changed, on another node half a minute later; whether a
 * plan may be signed is never answered from here.
 */
@Component
public class KeptFindings {

    private static final Duration KEPT = Duration.ofSeconds(30);
    private static final long MOST_FINDINGS = 200_000;

    private final PlanReview review;
    private final Organisation organisation;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final Cache<Key, List<Finding>> kept = Caffeine.newBuilder()
            .expireAfterWrite(KEPT)
            .maximumWeight(MOST_FINDINGS)
            .weigher((Key key, List<Finding> findings) -> 1 + findings.size())
            .build();

    KeptFindings(PlanReview review, Organisation organisation, WorkingCalendar calendar, Clock clock) {
        this.review = review;
        this.organisation = organisation;
        this.calendar = calendar;
        this.clock = clock;
    }

    private record Key(String content, String leadBody, LocalDate today, long register, long calendar) {}

    /** The findings on a stored version of a plan that this body leads, with those of its reading that still hold. */
    public List<Finding> of(PlanVersion version, String leadBody) {
        Key key = new Key(
                version.contentHash(),
                leadBody,
                VietnamTime.dayOf(clock.instant()),
                organisation.edition(),
                calendar.edition());
        List<Finding> findings = kept.getIfPresent(key);
        if (findings == null) {
            PlanContent content = version.content();
            findings = ReadFindings.together(review.findings(content, leadBody), content);
            kept.put(key, findings);
        }
        return findings;
    }
}
