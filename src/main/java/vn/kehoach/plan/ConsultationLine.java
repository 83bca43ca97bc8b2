package vn.kehoach.plan;

import java.util.List;

/**
 * Who is consulted on the draft.
 *
 * @param users their accounts
 * @param until when the round closes by itself
 * @param silenceAgrees whether silence counts as agreement; otherwise as no opinion
 */
public record ConsultationLine(List<String> users, Due until, boolean silenceAgrees) {}
