/** Hồ sơ kế hoạch: everything about one plan in one place, open or closed. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform",
            "attachment",
            "upload",
            "audit",
            "plan :: content",
            "plan :: decision",
            "plan :: drafting",
            "plan :: event",
            "plan :: finding",
            "plan :: people",
            "plan :: register",
            "plan :: review",
            "plan :: state",
            "organisation :: account",
            "organisation :: directory",
            "organisation :: register",
            "consultation",
            "signing",
            "dispatch",
            "assignment :: behalf",
            "assignment :: board",
            "assignment :: closing",
            "assignment :: deadline",
            "assignment :: event",
            "assignment :: reminding",
            "assignment :: report",
            "assignment :: work",
            "consolidation"
        })
package vn.kehoach.dossier;
