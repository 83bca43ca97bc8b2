/** Nơi nhận: who receives an issued plan, and what became of each delivery. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "audit", "plan", "plan :: content", "organisation", "notification"})
package vn.kehoach.dispatch;
