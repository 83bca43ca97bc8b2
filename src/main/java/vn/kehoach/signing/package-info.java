/** Signing: who signs, in which order, and the return to revision. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "plan :: content",
            "plan :: drafting",
            "plan :: people",
            "plan :: register",
            "plan :: state",
            "organisation",
            "consultation",
            "notification"
        })
package vn.kehoach.signing;
