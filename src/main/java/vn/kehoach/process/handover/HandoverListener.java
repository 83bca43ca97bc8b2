package vn.kehoach.process.handover;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.kehoach.process.engine.Actor;
import vn.kehoach.shared.Refused;

/**
 * Whoever gets a task gets with it what they need to do it, or does not get the task: nobody is left with work that is
 * refused to them. What belongs to a unit stays among its people.
 */
@Component
class HandoverListener implements TaskListener {

    private final ObjectProvider<Handover> handovers;
    private final ObjectProvider<IdentityService> identity;
    private final Actor actor;

    HandoverListener(ObjectProvider<Handover> handovers, ObjectProvider<IdentityService> identity, Actor actor) {
        this.handovers = handovers;
        this.identity = identity;
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        Optional<Handover> own = handovers.stream()
                .filter(each -> each.isOf(task))
                .filter(each -> isAboutSomething(task))
                .findFirst();
        if (own.isPresent()) {
            own.get().handed(task, ownerOf(task));
        } else if (task.getAssignee() != null) {
            requireAmongCandidates(task);
        }
    }

    /** A process without a business key is about none of our plans, rounds or signings. */
    private static boolean isAboutSomething(DelegateTask task) {
        return task.getExecution().getProcessBusinessKey() != null;
    }

    private static String ownerOf(DelegateTask task) {
        return Optional.ofNullable(task.getAssignee())
                .orElseThrow(() -> Refused.forbidden("Công việc này giao đích danh; hãy chọn người nhận thay"));
    }

    private void requireAmongCandidates(DelegateTask task) {
        Set<IdentityLink> candidates = task.getCandidates();
        Set<String> keys = keysOf(task.getAssignee());
        if (!candidates.isEmpty() && candidates.stream().noneMatch(link -> keys.contains(key(link)))) {
            throw Refused.forbidden("Công việc của một đơn vị chỉ giao cho người của đơn vị ấy; “" + task.getAssignee()
                    + "” không thuộc đơn vị được giao");
        }
    }

    private static String key(IdentityLink link) {
        return link.getUserId() == null ? "group " + link.getGroupId() : "user " + link.getUserId();
    }

    private Set<String> keysOf(String user) {
        Set<String> keys = new HashSet<>();
        keys.add("user " + user);
        groupsOf(user).forEach(group -> keys.add("group " + group));
        return keys;
    }

    private List<String> groupsOf(String user) {
        return actor.groupsIfActing(user).orElseGet(() -> groups(user));
    }

    private List<String> groups(String user) {
        return identity.getObject().createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
    }
}
