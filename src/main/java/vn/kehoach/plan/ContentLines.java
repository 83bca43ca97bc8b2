package vn.kehoach.plan;

import java.util.List;
import java.util.Optional;

/** The typed lines of a content. */
record ContentLines(
        List<ObligationLine> obligations,
        List<TimelineLine> timeline,
        List<SignatoryLine> signatories,
        List<RecipientLine> recipients,
        Optional<ConsultationLine> consultation) {}
