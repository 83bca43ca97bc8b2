/** Signing: who signs, in which order, and the return to revision. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "plan",
            "plan :: content",
            "organisation",
            "consultation",
            "notification"
        })
package vn.kehoach.signing;
