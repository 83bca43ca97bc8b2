package vn.kehoach.process.consultation;

import vn.kehoach.process.ProcessVariable;

/** The names that consultation.bpmn and the code share. Business key: the round's id. */
public final class Consultation {

    /** The id of the process. */
    public static final String KEY = "consultation";

    /** Cho ý kiến. */
    public static final String GIVE_OPINION = "userTask_giveOpinion";

    /** AGREE, AGREE_WITH_COMMENTS or DISAGREE. */
    public static final ProcessVariable<String> OPINION = ProcessVariable.text("opinion");

    /** What the consultee wants changed. */
    public static final ProcessVariable<String> COMMENTS = ProcessVariable.text("comments");

    private Consultation() {}
}
