/** Nơi nhận: who receives an issued plan, and what became of each delivery. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "plan :: content",
            "plan :: drafting",
            "plan :: people",
            "plan :: state",
            "organisation",
            "notification"
        })
package vn.kehoach.dispatch;
