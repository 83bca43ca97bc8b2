package vn.kehoach.process.engine;

import org.camunda.bpm.engine.impl.plugin.AdministratorAuthorizationPlugin;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.account.Caller;

/** Gives the group of administrators every right in the engine when it starts. */
@Component
class Administrators extends AdministratorAuthorizationPlugin {

    Administrators() {
        setAdministratorGroupName(Caller.ADMINISTRATOR);
    }
}
