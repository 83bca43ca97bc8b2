/** Letters around a plan: what an office writes again and again, made from what is known and kept with the plan. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Thư, biên bản",
        allowedDependencies = {
            "shared",
            "assignment :: board",
            "assignment :: explanation",
            "assignment :: work",
            "attendance",
            "audit",
            "consultation",
            "dispatch",
            "document",
            "document :: paper",
            "download",
            "notification :: notice",
            "notification :: outbox",
            "organisation :: account",
            "organisation :: directory",
            "organisation :: register",
            "plan :: content",
            "plan :: decision",
            "plan :: drafting",
            "plan :: event",
            "plan :: people",
            "plan :: state"
        })
package vn.kehoach.letter;
