package vn.kehoach.plan;

import java.util.List;
import java.util.Optional;

/**
 * Who is consulted on the draft.
 *
 * @param users their accounts
 * @param until when the round closes by itself; empty while nobody has written it, and then none is opened
 * @param silenceAgrees whether silence counts as agreement; otherwise as no opinion
 */
public record ConsultationLine(List<String> users, Optional<Due> until, boolean silenceAgrees) {}
