package vn.kehoach.process.engine.expression;

import java.util.AbstractMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.BeanFactory;

/** The beans that expressions see: those that our models name, each looked up when it is asked for. */
final class ModelBeans extends AbstractMap<Object, Object> {

    static final Set<String> NAMES = Set.of(
            "assignWorkDelegate",
            "closeCollectionDelegate",
            "closeRoundDelegate",
            "concludeSigningDelegate",
            "dispatchPlanDelegate",
            "inviteConsulteesDelegate",
            "inviteSignatoriesDelegate",
            "listCollectionsDelegate",
            "openReportRoundDelegate",
            "openRoundDelegate",
            "openSigningDelegate",
            "planRemindersDelegate",
            "prepareAcceptDutyListener",
            "prepareClosePlanListener",
            "prepareConsolidateReportListener",
            "prepareDecideExtensionListener",
            "prepareDraftPlanListener",
            "prepareFinaliseReportListener",
            "prepareGiveOpinionListener",
            "preparePerformDutyListener",
            "prepareReviewReportListener",
            "prepareRevisePlanListener",
            "prepareSignDocumentListener",
            "prepareSubmitFinalReportListener",
            "prepareSubmitReportListener",
            "recordAcceptanceDelegate",
            "recordClosingDelegate",
            "recordConsolidationDelegate",
            "recordDraftDelegate",
            "recordExtensionDecisionDelegate",
            "recordFinalReportDelegate",
            "recordFinalisationDelegate",
            "recordOpinionDelegate",
            "recordProgressDelegate",
            "recordReportDelegate",
            "recordReviewDelegate",
            "recordRevisionDelegate",
            "recordSignatureDelegate",
            "reminderSchedule",
            "startDutiesDelegate",
            "startUnitReportsDelegate");

    private final BeanFactory beans;

    ModelBeans(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public boolean containsKey(Object name) {
        return name instanceof String && NAMES.contains(name);
    }

    @Override
    public Object get(Object name) {
        return containsKey(name) ? beans.getBean((String) name) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return NAMES.stream()
                .map(name -> new SimpleImmutableEntry<Object, Object>(name, get(name)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
