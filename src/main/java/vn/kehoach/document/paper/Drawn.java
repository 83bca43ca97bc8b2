package vn.kehoach.document.paper;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.content.Content;
import vn.kehoach.plan.state.PlanView;

/**
 * What a paper is drawn up from.
 *
 * @param plan the plan as it stands
 * @param version the version of the content
 * @param savedAt when that was written
 * @param usualPlace where its body issues documents that name no place; empty where nobody has said
 * @param issued whether this is the version that was signed; everything else is a draft
 * @param approvals who approved it, empty for a draft
 */
public record Drawn(
        PlanView plan,
        Content content,
        int version,
        Instant savedAt,
        String usualPlace,
        boolean issued,
        List<Approval> approvals) {

    /**
     * One approval of a signatory.
     *
     * @param line which signatory of the content it is, from 0
     * @param at when it was given
     * @param signatory the name of the person who was to give it, as the register has it
     * @param substitute who gave it in place of the signatory
     */
    public record Approval(int line, Instant at, String signatory, Optional<Substitute> substitute) {}

    /** Whoever signs in place of another: with a post and a name of their own. */
    public record Substitute(String post, String name) {}

    /** The approval of that signatory. */
    public Optional<Approval> approval(int line) {
        return approvals.stream().filter(each -> each.line() == line).findFirst();
    }
}
