package vn.kehoach.plan.content;

import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.content.duty.ObligationLine;
import vn.kehoach.plan.content.frame.RecipientLine;
import vn.kehoach.plan.content.frame.SignatoryLine;
import vn.kehoach.plan.content.frame.SigningTerms;

/**
 * What is to be done, by whom it is signed and to whom it goes.
 *
 * @param sections what is written in prose: mục đích, yêu cầu, nội dung; only where the plan was drawn up in the form
 * @param timeline tiến độ thực hiện
 * @param recipients nơi nhận
 */
public record Body(
        List<ProseLine> sections,
        List<ObligationLine> obligations,
        List<TimelineLine> timeline,
        List<SignatoryLine> signatories,
        List<RecipientLine> recipients,
        Optional<ConsultationLine> consultation,
        Optional<SigningTerms> signing) {

    Body with(List<ObligationLine> duties) {
        return new Body(sections, duties, timeline, signatories, recipients, consultation, signing);
    }
}
