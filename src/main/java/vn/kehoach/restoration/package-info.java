/** Phục hồi: what a restored database lacks, and the administrator's word that it may go on. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Phục hồi",
        allowedDependencies = {"shared", "audit", "organisation", "plan :: register", "notification"})
package vn.kehoach.restoration;
