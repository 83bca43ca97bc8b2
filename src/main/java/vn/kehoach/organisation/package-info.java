/** Who there is: bodies, offices, boards, units, the groups that plans name, and the people with their posts. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Tổ chức",
        allowedDependencies = {"audit"})
package vn.kehoach.organisation;
