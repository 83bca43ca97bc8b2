package vn.kehoach.plan.drafting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.plan.content.due.Due;
import vn.kehoach.plan.content.duty.ObligationLine;
import vn.kehoach.plan.state.ContentVersion;
import vn.kehoach.plan.state.ContentVersions;
import vn.kehoach.plan.state.PlanContent;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.Refused;

/** The version of a plan that somebody had on the screen, beside the one of which they speak. */
@Service
@Transactional(readOnly = true)
public class ShownVersions {

    private static final int NAMED = 5;

    private final ContentVersions versions;

    ShownVersions(ContentVersions versions) {
        this.versions = versions;
    }

    /**
     * Refuses a word on another version than the one that is asked about, with what differs.
     *
     * @param asked the version of the round or the signing
     * @param shown the version on the screen; who names none speaks of the one that is asked about
     */
    public void require(PlanId plan, int asked, Optional<Long> shown) {
        shown.filter(version -> version != asked).ifPresent(version -> {
            throw refusal(plan, version, asked);
        });
    }

    /** Why a word on that version comes too late; empty where there is no newer one. */
    public Optional<Refused> tooLate(PlanId plan, long shown) {
        int now = versions.current(plan).number();
        return now > shown ? Optional.of(refusal(plan, shown, now)) : Optional.empty();
    }

    private Refused refusal(PlanId plan, long shown, int now) {
        return Refused.conflict("Trên màn hình là bản " + shown + "; nay văn bản là bản " + now + ". "
                + differences(plan, shown, now) + " Hãy mở lại công việc và đọc bản " + now + ".");
    }

    private String differences(PlanId plan, long shown, int now) {
        Optional<List<String>> before = kept(plan, shown);
        Optional<List<String>> after = kept(plan, now);
        if (before.isEmpty() || after.isEmpty()) {
            return "Bản cũ không còn được giữ để so.";
        }
        String gone = quoted(before.get(), after.get());
        String come = quoted(after.get(), before.get());
        return gone.isEmpty() && come.isEmpty()
                ? "Tiêu đề, việc, đơn vị và thời hạn không đổi."
                : (gone.isEmpty() ? "" : "Bản cũ ghi: " + gone + ". ")
                        + (come.isEmpty() ? "" : "Bản mới ghi: " + come + ".");
    }

    private Optional<List<String>> kept(PlanId plan, long number) {
        return versions.find(plan, Math.toIntExact(number))
                .map(ContentVersion::content)
                .map(ShownVersions::lines);
    }

    private static List<String> lines(PlanContent content) {
        return Stream.concat(
                        Stream.of(content.title()),
                        content.obligations().stream().map(ShownVersions::line))
                .toList();
    }

    private static String line(ObligationLine line) {
        String due = line.due().map(Due::inWords).or(line::dueWords).orElse("chưa có hạn");
        return line.whoText() + ": " + line.what() + " (" + due + ")";
    }

    /** What the first has and the second has not. */
    private static String quoted(List<String> some, List<String> others) {
        List<String> own = some.stream().filter(each -> !others.contains(each)).toList();
        return own.stream().limit(NAMED).map(each -> "“" + each + "”").collect(Collectors.joining("; "))
                + (own.size() > NAMED ? " và " + (own.size() - NAMED) + " chỗ khác" : "");
    }
}
