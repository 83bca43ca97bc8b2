/** Rounds of consultation, opinions, and what became of each opinion. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "plan :: content",
            "plan :: drafting",
            "plan :: people",
            "plan :: state",
            "plan :: stop",
            "organisation :: account",
            "organisation :: directory",
            "organisation :: register",
            "notification :: notice"
        })
package vn.kehoach.consultation;
