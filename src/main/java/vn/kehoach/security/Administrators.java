package vn.kehoach.security;

import org.camunda.bpm.engine.impl.plugin.AdministratorAuthorizationPlugin;
import org.springframework.stereotype.Component;

/** Gives the group of administrators every right in the engine when it starts. */
@Component
class Administrators extends AdministratorAuthorizationPlugin {

    Administrators() {
        setAdministratorGroupName("camunda-admin");
    }
}
