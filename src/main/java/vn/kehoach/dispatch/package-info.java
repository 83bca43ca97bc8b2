/** Nơi nhận: who receives an issued plan, and what became of each delivery. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "calendar",
            "plan :: content",
            "plan :: drafting",
            "plan :: people",
            "plan :: state",
            "plan :: stop",
            "organisation :: account",
            "organisation :: directory",
            "organisation :: naming",
            "organisation :: register",
            "document",
            "download",
            "notification :: notice",
            "notification :: outbox"
        })
package vn.kehoach.dispatch;
