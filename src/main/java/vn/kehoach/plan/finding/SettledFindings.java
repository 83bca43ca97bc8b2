package vn.kehoach.plan.finding;

import java.util.Optional;
import java.util.Set;
import vn.kehoach.plan.content.Content;

/** What the reading of a document asked and the life of the plan answers by itself. */
final class SettledFindings {

    /** A draft has neither: they come with the signature. */
    private static final Set<String> COME_WITH_THE_SIGNATURE = Set.of("no-number", "no-issue-date");

    private SettledFindings() {}

    static boolean isSettled(ReadFindings.Kept finding, Content content) {
        return COME_WITH_THE_SIGNATURE.contains(finding.rule())
                || finding.rule().equals("no-signatory-name")
                        && finding.fields().stream().allMatch(field -> isNamed(field, content));
    }

    /** Whether the person was chosen, or the name written. */
    private static boolean isNamed(String field, Content content) {
        int index = ContentPlace.of(field).index();
        return Optional.of(index)
                .filter(each -> each >= 0 && each < content.signatories().size())
                .map(content.signatories()::get)
                .filter(line -> line.user().isPresent() || line.name().isPresent())
                .isPresent();
    }
}
