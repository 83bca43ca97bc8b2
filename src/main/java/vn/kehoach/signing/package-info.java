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
            "plan :: stop",
            "organisation :: account",
            "organisation :: directory",
            "organisation :: register",
            "consultation",
            "notification :: notice"
        })
package vn.kehoach.signing;
