/** What each body owes by when: duties, reports, opinions, with their deadlines, submissions and extensions. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "calendar",
            "plan :: content",
            "plan :: decision",
            "plan :: drafting",
            "plan :: event",
            "plan :: people",
            "plan :: review",
            "plan :: state",
            "plan :: stop",
            "organisation :: account",
            "organisation :: directory",
            "organisation :: naming",
            "organisation :: register",
            "notification :: notice",
            "notification :: outbox",
            "attachment",
            "dispatch",
            "download",
            "upload"
        })
package vn.kehoach.assignment;
