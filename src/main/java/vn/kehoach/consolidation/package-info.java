/** Putting the reports of a collection together, consulting the draft, and sending the final report upwards. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "attachment",
            "audit",
            "document",
            "document :: pages",
            "document :: paper",
            "download",
            "plan :: content",
            "plan :: decision",
            "plan :: drafting",
            "plan :: event",
            "plan :: people",
            "plan :: register",
            "plan :: state",
            "organisation :: account",
            "organisation :: directory",
            "organisation :: naming",
            "organisation :: register",
            "consultation",
            "signing",
            "notification :: notice",
            "notification :: outbox",
            "upload",
            "assignment :: board",
            "assignment :: obligation",
            "assignment :: report",
            "assignment :: work"
        })
package vn.kehoach.consolidation;
