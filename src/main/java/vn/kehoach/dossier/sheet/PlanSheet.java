package vn.kehoach.dossier.sheet;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.kehoach.assignment.board.DeadlineRow;
import vn.kehoach.plan.content.duty.Desk;
import vn.kehoach.plan.content.line.ContentMapper;
import vn.kehoach.plan.event.EventSheet;
import vn.kehoach.plan.finding.Finding;
import vn.kehoach.plan.finding.ReadFindings;
import vn.kehoach.plan.state.PlanState;
import vn.kehoach.signing.SignatureState;
import vn.kehoach.signing.SignatureTable;

/**
 * A plan as people read it. Moments are ISO 8601 with +07:00; what has not happened yet is null.
 *
 * @param version of the content; a save of the draft starts from it
 * @param deadlines what stands where the date of each obligation of the content would, as long as it has none: its rule
 *     ("ngày 25 hằng tháng, 17g00"), its distance from the event; empty where nothing is said
 * @param happening the event in force: what the plan says and what was decided since; the ways to hold it
 * @param obligations the work of an issued plan that the reader may see, at most 500
 */
public record PlanSheet(
        @JsonUnwrapped About about,
        @JsonUnwrapped Course course,
        int version,
        JsonNode content,
        List<String> deadlines,
        @JsonUnwrapped EventSheet happening,
        List<Finding> findings,
        List<Version> versions,
        List<SignatureTable.Row> signatures,
        List<DeadlineRow> obligations) {

    /**
     * Which plan it is.
     *
     * @param lead code of the body that leads
     */
    public record About(String id, String number, String title, String lead, String leadName, String draftedBy) {}

    /** How far it has come, and when. */
    public record Course(
            PlanState state,
            String stateLabel,
            String createdAt,
            String issuedAt,
            String closedAt,
            String conclusion) {}

    /**
     * One version of the content that is kept.
     *
     * @param hash SHA-256 of the content, in hexadecimal
     * @param frozen whether it was signed and never changes again
     */
    public record Version(int version, String hash, String savedBy, String savedAt, boolean kept, boolean frozen) {}

    /** Keys of the content that only those who make the plan read. */
    private static final List<String> OF_THE_DRAFT =
            List.of("consultation", ReadFindings.KEY, "documentChange", "dismissed");

    /** And those of an obligation. */
    private static final List<String> OF_THE_CHECK = ContentMapper.keys(Desk.class);

    /** What those read whom the plan was sent to: nothing of how it was made. */
    PlanSheet asIssued() {
        return new PlanSheet(
                about,
                course,
                version,
                content instanceof ObjectNode made ? withoutTheMaking(made.deepCopy()) : content,
                deadlines,
                happening,
                List.of(),
                versions.stream().filter(Version::frozen).toList(),
                signatures.stream()
                        .filter(row -> row.state() == SignatureState.SIGNED)
                        .toList(),
                obligations);
    }

    /** What a signatory reads of it: of the findings those that still need somebody. */
    public PlanSheet toSign() {
        return new PlanSheet(
                about,
                course,
                version,
                content,
                deadlines,
                happening,
                findings.stream().filter(Finding::blocking).toList(),
                versions,
                signatures,
                obligations);
    }

    /** Its id. */
    public String id() {
        return about.id();
    }

    /** Its number, null while it has none. */
    public String number() {
        return about.number();
    }

    /** Its title. */
    public String title() {
        return about.title();
    }

    /** How far it has come. */
    public PlanState state() {
        return course.state();
    }

    private static ObjectNode withoutTheMaking(ObjectNode made) {
        made.path("obligations").forEach(each -> {
            if (each instanceof ObjectNode obligation) {
                obligation.remove(OF_THE_CHECK);
            }
        });
        return made.without(OF_THE_DRAFT);
    }
}
