/** Rounds of consultation, opinions, and what became of each opinion. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "audit", "plan", "plan :: content", "organisation", "notification"})
package vn.kehoach.consultation;
