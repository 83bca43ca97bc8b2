package vn.kehoach.dossier.sheet;

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
 * @param event the event in force: what the plan says and what was decided since; null where the plan has none
 * @param alternatives the ways to hold the event, with which one is in force
 * @param obligations the work of an issued plan that the reader may see, at most 500
 */
public record PlanSheet(
        String id,
        PlanState state,
        String stateLabel,
        String number,
        String title,
        String lead,
        String leadName,
        int version,
        String draftedBy,
        String createdAt,
        String issuedAt,
        String closedAt,
        String conclusion,
        JsonNode content,
        List<String> deadlines,
        EventSheet.Event event,
        List<EventSheet.Alternative> alternatives,
        List<Finding> findings,
        List<Version> versions,
        List<SignatureTable.Row> signatures,
        List<DeadlineRow> obligations) {

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
                id,
                state,
                stateLabel,
                number,
                title,
                lead,
                leadName,
                version,
                draftedBy,
                createdAt,
                issuedAt,
                closedAt,
                conclusion,
                content instanceof ObjectNode made ? withoutTheMaking(made.deepCopy()) : content,
                deadlines,
                event,
                alternatives,
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
                id,
                state,
                stateLabel,
                number,
                title,
                lead,
                leadName,
                version,
                draftedBy,
                createdAt,
                issuedAt,
                closedAt,
                conclusion,
                content,
                deadlines,
                event,
                alternatives,
                findings.stream().filter(Finding::blocking).toList(),
                versions,
                signatures,
                obligations);
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
