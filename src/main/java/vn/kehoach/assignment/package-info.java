/** What each body owes by when: duties, reports, opinions, with their deadlines, submissions and extensions. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "calendar",
            "plan",
            "plan :: content",
            "organisation",
            "notification",
            "attachment",
            "dispatch",
            "download",
            "upload"
        })
package vn.kehoach.assignment;
