package vn.kehoach.security.gate;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * What everybody may do in the engine: open Tasklist and see which processes there are. Their own tasks and their own
 * account the engine itself opens to them; administrators get everything from {@code Administrators}.
 */
@Component
class EngineAuthorizations implements SmartInitializingSingleton {

    private final AuthorizationService authorizations;

    EngineAuthorizations(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    @Override
    public void afterSingletonsInstantiated() {
        grantToAll(Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        grantToAll(Resources.PROCESS_DEFINITION, Authorization.ANY, ProcessDefinitionPermissions.READ);
    }

    private void grantToAll(Resource resource, String id, Permission permission) {
        boolean granted = authorizations
                        .createAuthorizationQuery()
                        .authorizationType(Authorization.AUTH_TYPE_GLOBAL)
                        .resourceType(resource)
                        .resourceId(id)
                        .count()
                > 0;
        if (!granted) {
            save(resource, id, permission);
        }
    }

    private void save(Resource resource, String id, Permission permission) {
        Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
        grant.setUserId(Authorization.ANY);
        grant.setResource(resource);
        grant.setResourceId(id);
        grant.addPermission(permission);
        authorizations.saveAuthorization(grant);
    }
}
