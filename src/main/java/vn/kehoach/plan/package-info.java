/** The plan, its versions of content, its number, and who may read it. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "audit", "organisation", "calendar", "notification"})
package vn.kehoach.plan;
