package vn.kehoach.process.tasklist;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;

/** What each user may, whatever the groups; said once. */
record Everybody(AuthorizationService authorizations) {

    /** Grants that permission, and no other, unless something was decided about everybody before. */
    void may(Permission permission, Resource resource, String id) {
        if (!isDecided(resource, id)) {
            Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
            grant.setResource(resource);
            grant.setResourceId(id);
            grant.addPermission(permission);
            authorizations.saveAuthorization(grant);
        }
    }

    private boolean isDecided(Resource resource, String id) {
        return authorizations
                        .createAuthorizationQuery()
                        .authorizationType(Authorization.AUTH_TYPE_GLOBAL)
                        .resourceType(resource)
                        .resourceId(id)
                        .count()
                > 0;
    }
}
