package vn.kehoach.testing;

import org.camunda.bpm.admin.Admin;
import org.camunda.bpm.admin.AdminRuntimeDelegate;
import org.camunda.bpm.cockpit.Cockpit;
import org.camunda.bpm.cockpit.CockpitRuntimeDelegate;
import org.camunda.bpm.tasklist.Tasklist;
import org.camunda.bpm.tasklist.TasklistRuntimeDelegate;
import org.camunda.bpm.welcome.Welcome;
import org.camunda.bpm.welcome.WelcomeRuntimeDelegate;

/** The web apps of one program. They stand in the JVM once: the next program replaces them, and takes them along when it ends. */
record WebApps(
        CockpitRuntimeDelegate cockpit,
        AdminRuntimeDelegate admin,
        TasklistRuntimeDelegate tasklist,
        WelcomeRuntimeDelegate welcome) {

    /** Those of the program that was started last. */
    static WebApps now() {
        return new WebApps(
                Cockpit.getRuntimeDelegate(),
                Admin.getRuntimeDelegate(),
                Tasklist.getRuntimeDelegate(),
                Welcome.getRuntimeDelegate());
    }

    void bringBack() {
        Cockpit.setCockpitRuntimeDelegate(cockpit);
        Admin.setAdminRuntimeDelegate(admin);
        Tasklist.setTasklistRuntimeDelegate(tasklist);
        Welcome.setRuntimeDelegate(welcome);
    }
}
