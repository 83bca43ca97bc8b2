package vn.kehoach.process.consultation;

import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.kehoach.consultation.RoundId;
import vn.kehoach.consultation.Stance;
import vn.kehoach.process.ProcessVariable;

/** The names that consultation.bpmn and the code share. Business key: the round's id. */
public final class Consultation {

    /** The id of the process. */
    public static final String KEY = "consultation";

    /** Cho ý kiến. */
    public static final String GIVE_OPINION = "userTask_giveOpinion";

    /** What the consultee thinks. */
    public static final ProcessVariable<Stance> OPINION = ProcessVariable.choice("opinion", Stance.class);

    /** What the consultee wants changed. */
    public static final ProcessVariable<String> COMMENTS = ProcessVariable.text("comments");

    /** The version of the draft that was on the screen. */
    public static final ProcessVariable<Long> VERSION = ProcessVariable.integer("version");

    /** When the round closes by itself. */
    static final ProcessVariable<Instant> CLOSES_AT = ProcessVariable.moment("closesAt");

    /** Who is asked. */
    static final ProcessVariable<List<String>> CONSULTEES = ProcessVariable.idList("consultees");

    /** Whose opinion the task is about. */
    static final ProcessVariable<String> CONSULTEE = ProcessVariable.id("consultee");

    private Consultation() {}

    static RoundId roundOf(DelegateExecution execution) {
        return RoundId.of(execution.getProcessBusinessKey());
    }
}
