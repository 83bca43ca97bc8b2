package vn.kehoach.security.gate;

import org.camunda.bpm.engine.impl.plugin.AdministratorAuthorizationPlugin;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.Caller;

/** Gives the group of administrators every right in the engine when it starts. */
@Component
class Administrators extends AdministratorAuthorizationPlugin {

    Administrators() {
        setAdministratorGroupName(Caller.ADMINISTRATOR);
    }
}
