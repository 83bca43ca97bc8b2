package vn.kehoach.process.signing;

import vn.kehoach.process.ProcessVariable;

/** The names that signing.bpmn and the code share. Business key: the signing's id. */
public final class Signing {

    /** The id of the process. */
    public static final String KEY = "signing";

    /** Ký ban hành hoặc trả lại. */
    public static final String SIGN_DOCUMENT = "userTask_signDocument";

    /** SIGN or RETURN. */
    public static final ProcessVariable<String> DECISION = ProcessVariable.text("decision");

    /** Why the plan is returned. */
    public static final ProcessVariable<String> REASON = ProcessVariable.text("reason");

    private Signing() {}
}
