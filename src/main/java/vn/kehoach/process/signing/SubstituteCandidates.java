package vn.kehoach.process.signing;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.process.engine.EngineAuthority;
import vn.kehoach.process.engine.EngineRows;
import vn.kehoach.signing.SigningId;
import vn.kehoach.signing.SigningService;
import vn.kehoach.signing.SigningWorkflow;
import vn.kehoach.signing.StandIn;

/**
 * Shows open signatures to those who may give them now for somebody absent: the task stays the signatory's, the substitute
 * becomes a candidate. What a substitute may do is decided when they do it; this is only what they see.
 */
@Component
class SubstituteCandidates implements SigningWorkflow {

    private final SigningService signing;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final AuthorizationService authorizations;
    private final EngineAuthority authority;
    private final EngineRows rows;

    SubstituteCandidates(
            SigningService signing,
            @Lazy TaskService tasks,
            @Lazy RuntimeService runtime,
            @Lazy AuthorizationService authorizations,
            EngineAuthority authority,
            EngineRows rows) {
        this.signing = signing;
        this.tasks = tasks;
        this.runtime = runtime;
        this.authorizations = authorizations;
        this.authority = authority;
        this.rows = rows;
    }

    @Override
    @Transactional
    public void holdOpenSignatures() {
        rows.holdTasks(Signing.SIGN_DOCUMENT);
    }

    @Override
    @Transactional
    public void substitutesChanged() {
        Set<StandIn> wanted = Set.copyOf(signing.standIns());
        authority.asSystem(() -> {
            shown().forEach(offer -> withdrawUnless(wanted::contains, offer));
            wanted.forEach(this::offer);
        });
    }

    /** The same at a moment at which perhaps nothing has changed: only then does anybody wait who is signing. */
    @Transactional
    public void look() {
        Set<StandIn> wanted = Set.copyOf(signing.standIns());
        Set<StandIn> seen =
                authority.asSystem(() -> shown().stream().map(Offer::standIn).collect(Collectors.toSet()));
        if (!seen.equals(wanted)) {
            holdOpenSignatures();
            substitutesChanged();
        }
    }

    private record Offer(Task task, StandIn standIn) {}

    private List<Offer> shown() {
        return tasks
                .createTaskQuery()
                .taskDefinitionKey(Signing.SIGN_DOCUMENT)
                .withCandidateUsers()
                .includeAssignedTasks()
                .list()
                .stream()
                .flatMap(task -> tasks.getIdentityLinksForTask(task.getId()).stream()
                        .filter(SubstituteCandidates::isCandidate)
                        .map(link ->
                                new Offer(task, new StandIn(signingOf(task), task.getAssignee(), link.getUserId()))))
                .toList();
    }

    private static boolean isCandidate(IdentityLink link) {
        return "candidate".equals(link.getType()) && link.getUserId() != null;
    }

    private SigningId signingOf(Task task) {
        return SigningId.of(runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey());
    }

    private void withdrawUnless(Predicate<StandIn> wanted, Offer offer) {
        if (!wanted.test(offer.standIn())) {
            tasks.deleteCandidateUser(offer.task().getId(), offer.standIn().substitute());
            forget(Resources.TASK, offer);
            forget(Resources.HISTORIC_TASK, offer);
        }
    }

    /** The engine lets a candidate see the task, and does not take that back by itself. */
    private void forget(Resource resource, Offer offer) {
        authorizations
                .createAuthorizationQuery()
                .resourceType(resource)
                .resourceId(offer.task().getId())
                .userIdIn(offer.standIn().substitute())
                .list()
                .forEach(grant -> authorizations.deleteAuthorization(grant.getId()));
    }

    /** Somebody who is a candidate already stays one. */
    private void offer(StandIn standIn) {
        tasks
                .createTaskQuery()
                .taskDefinitionKey(Signing.SIGN_DOCUMENT)
                .processInstanceBusinessKey(standIn.signing().toString())
                .taskAssignee(standIn.absent())
                .list()
                .stream()
                .filter(task -> tasks.getIdentityLinksForTask(task.getId()).stream()
                        .filter(SubstituteCandidates::isCandidate)
                        .noneMatch(link -> link.getUserId().equals(standIn.substitute())))
                .forEach(task -> {
                    tasks.addCandidateUser(task.getId(), standIn.substitute());
                    signing.invite(standIn);
                });
    }
}
