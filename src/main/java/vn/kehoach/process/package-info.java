/** The only place that speaks to the engine: each process has its package below. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Quy trình",
        allowedDependencies = {
            "shared",
            "audit",
            "organisation :: account",
            "organisation :: directory",
            "organisation :: register",
            "plan :: content",
            "plan :: drafting",
            "plan :: finding",
            "plan :: people",
            "plan :: state",
            "consultation",
            "signing",
            "dispatch",
            "assignment :: behalf",
            "assignment :: board",
            "assignment :: obligation",
            "assignment :: closing",
            "assignment :: deadline",
            "assignment :: duty",
            "assignment :: opening",
            "assignment :: report",
            "assignment :: work",
            "consolidation",
            "reminder",
            "dossier :: sheet",
            "platform",
            "demo",
            "security :: account"
        })
package vn.kehoach.process;
