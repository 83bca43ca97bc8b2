/** Điểm danh: who of the invited came to the event of a plan, noted by the office of the body that leads. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "organisation :: account",
            "plan :: decision",
            "plan :: drafting",
            "plan :: event",
            "plan :: people",
            "plan :: state",
            "assignment :: event"
        })
package vn.kehoach.attendance;
