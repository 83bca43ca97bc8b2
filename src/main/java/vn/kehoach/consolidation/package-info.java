/** Putting the reports of a collection together, consulting the draft, and sending the final report upwards. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "plan :: content",
            "plan :: drafting",
            "plan :: state",
            "organisation :: account",
            "organisation :: directory",
            "organisation :: naming",
            "organisation :: register",
            "consultation",
            "assignment :: board",
            "assignment :: obligation",
            "assignment :: report",
            "assignment :: work"
        })
package vn.kehoach.consolidation;
