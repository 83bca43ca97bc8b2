/** Hồ sơ kế hoạch: everything about one plan in one place, open or closed. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform",
            "audit",
            "plan",
            "plan :: content",
            "organisation",
            "consultation",
            "signing",
            "dispatch",
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
