/** One mail a person a day about everything that is due or overdue, by a policy that the planners hold. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "notification :: notice",
            "organisation :: directory",
            "organisation :: register",
            "assignment :: board",
            "assignment :: explanation",
            "consultation",
            "dispatch",
            "signing"
        })
package vn.kehoach.reminder;
