/** Điểm danh: who of the invited came to the event of a plan, noted by the office of the body that leads. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "audit", "organisation", "plan", "plan :: content", "assignment :: event"})
package vn.kehoach.attendance;
